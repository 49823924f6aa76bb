package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The beginning of a next edition (Fortschreibung): the last one copied whole, under new codes
 * where wanted, with the mapping by which figures go on. Decisions and dates are its own.
 */
public final class NextEdition {
  private NextEdition() {}

  public static Concept of(Concept last, Code code, String title, Map<Code, Code> newCodes) {
    refuseImpossible(last, newCodes);
    Concept copy = Records.rebuilt(last, value -> renamed(value, newCodes));
    List<Predecessor.Renamed> renamed =
        newCodes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Predecessor.Renamed(entry.getKey(), entry.getValue()))
            .toList();
    return new Concept(
        code,
        title,
        last.standing(),
        copy.summary(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Predecessor(Optional.of(last.code()), Optional.empty(), renamed)),
        Optional.empty(),
        copy.assumptions(),
        copy.milestones(),
        copy.focusPeriods(),
        copy.fields(),
        copy.goals(),
        copy.measures(),
        copy.indicators());
  }

  private static Object renamed(Object value, Map<Code, Code> newCodes) {
    return switch (value) {
      case Code old -> newCodes.getOrDefault(old, old);
      case RoughDate.After(String milestone, var offset) ->
          new RoughDate.After(renamed(new Code(milestone), newCodes).toString(), offset);
      case RoughDate.Circa(RoughDate date) ->
          new RoughDate.Circa((RoughDate) renamed(date, newCodes));
      default -> value;
    };
  }

  /** Two old codes under one new one would mix two series. */
  private static void refuseImpossible(Concept last, Map<Code, Code> newCodes) {
    Set<Code> known =
        Records.parts(last).stream()
            .map(Records.Part::value)
            .filter(Element.class::isInstance)
            .map(element -> ((Element) element).code())
            .collect(Collectors.toSet());
    if (!known.containsAll(newCodes.keySet())) {
      throw new IllegalArgumentException("Codes the last edition does not have: " + newCodes);
    }
    long distinct = known.stream().map(old -> newCodes.getOrDefault(old, old)).distinct().count();
    if (distinct != known.size()) {
      throw new IllegalArgumentException("Two elements would share a code: " + newCodes);
    }
  }
}
