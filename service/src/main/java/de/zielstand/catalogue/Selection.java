package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which measures somebody wants to see; what is not said does not narrow. */
public record Selection(
    Optional<Code> field,
    Optional<Lifecycle.State> state,
    Optional<String> responsible,
    Optional<Integer> year) {
  public static final Selection ALL =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public List<Measure> of(Concept concept) {
    Map<String, LocalDate> milestones = concept.milestoneDates();
    return concept.measures().stream()
        .filter(one -> field.map(one.fields()::contains).orElse(true))
        .filter(one -> state.map(one.lifecycle().state()::equals).orElse(true))
        .filter(one -> responsible.map(name -> isAnsweredBy(one, name)).orElse(true))
        .filter(one -> year.map(asked -> runsIn(one, asked, milestones)).orElse(true))
        .toList();
  }

  /** All who answer for a measure of the concept, each name once. */
  public static List<String> responsibles(Concept concept) {
    TreeSet<String> names = new TreeSet<>();
    concept.measures().forEach(one -> one.responsibles().forEach(who -> names.add(who.name())));
    return List.copyOf(names);
  }

  private static boolean isAnsweredBy(Measure measure, String name) {
    return measure.responsibles().stream().anyMatch(who -> who.name().equals(name));
  }

  /** Where begin or end is unknown, it may run. */
  private static boolean runsIn(Measure measure, int year, Map<String, LocalDate> milestones) {
    return year(measure.begin(), milestones).map(first -> first <= year).orElse(true)
        && year(measure.end(), milestones).map(last -> last >= year).orElse(true);
  }

  private static Optional<Integer> year(
      Optional<RoughDate> date, Map<String, LocalDate> milestones) {
    return date.flatMap(known -> known.latest(milestones)).map(LocalDate::getYear);
  }
}
