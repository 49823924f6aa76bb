package de.zielstand.yearly;

import de.zielstand.catalogue.Lifecycle;
import de.zielstand.element.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a measure tells of its year.
 *
 * @param number counts from 1 for each measure and year
 */
public record Account(
    Code concept, Code measure, int number, Instant recordedAt, Optional<String> by, Told told) {

  /**
   * The answers themselves.
   *
   * @param stepsDone codes of the steps of its sheet
   * @param resources what was really used
   */
  public record Told(
      Lifecycle.State state,
      List<Code> stepsDone,
      String experience,
      Optional<String> obstacles,
      Optional<String> nextStep,
      Optional<String> resources) {
    public static final int LONGEST = 4_000;

    public Told {
      stepsDone = List.copyOf(stepsDone);
    }
  }
}
