package de.zielstand.panel;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Otherwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a catalogue a panel is about; what is not said does not narrow. Elements are named
 * by code, or {@code concept/code} where several concepts use the same.
 *
 * @param bodies also duties to report
 * @param feature the key of the breakdown to tell apart by, the first where not said
 * @param most how many lines or drawings at most
 */
public record Choice(
    List<String> fields,
    List<String> measures,
    List<String> indicators,
    List<String> bodies,
    Optional<String> feature,
    Optional<Integer> most,
    @Otherwise("catalogue") Order order) {
  public static final int MOST = 200;

  /** All there is. */
  public static final Choice ALL =
      new Choice(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Order.CATALOGUE);

  public Choice {
    fields = List.copyOf(fields);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
    bodies = List.copyOf(bodies);
    List<Flaw> flaws = new ArrayList<>();
    check(flaws, "fields", fields);
    check(flaws, "measures", measures);
    check(flaws, "indicators", indicators);
    check(flaws, "bodies", bodies);
    if (most.filter(number -> number < 1 || number > MOST).isPresent()) {
      flaws.add(Flaw.of("most", FlawCode.OUT_OF_RANGE, "1–" + MOST));
    }
    FlawedException.throwIfAny(flaws);
  }

  private static void check(List<Flaw> flaws, String key, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (Named.parse(names.get(i)).isEmpty()) {
        flaws.add(Flaw.of(key + "[" + i + "]", FlawCode.NOT_A_VALUE, names.get(i), "Code"));
      }
    }
  }
}
