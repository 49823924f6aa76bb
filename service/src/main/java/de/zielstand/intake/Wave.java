package de.zielstand.intake;

import java.util.List;

/**
 * One run of a language assessment as somebody hands it in: counts only, nothing of a child.
 *
 * @param indicator its code, or concept/code where several concepts have the same
 * @param version of the instrument; empty where it has none
 * @param eligible how many should have been assessed
 * @param levels those not named have nobody
 * @param transitions of those whom the wave before met too
 */
public record Wave(
    String indicator,
    String period,
    String instrument,
    String version,
    int eligible,
    List<OnLevel> levels,
    List<Moved> transitions) {
  /** Far more than the largest municipality has children of one age. */
  public static final int MOST = 1_000_000;

  public Wave {
    indicator = indicator.strip();
    period = period.strip();
    instrument = instrument.strip();
    version = version.strip();
    levels = List.copyOf(levels);
    transitions = List.copyOf(transitions);
  }

  public record OnLevel(String level, int count) {}

  /** From one level to another, or to the same. */
  public record Moved(String from, String to, int count) {}

  public long assessed() {
    return levels.stream().mapToLong(OnLevel::count).sum();
  }
}
