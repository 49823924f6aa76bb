package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FocusPeriod;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Predecessor;
import de.zielstand.catalogue.Responsible;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Relation;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.Window;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import de.zielstand.network.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the codes of a form may name: the elements of its concept and those beside the concepts. */
final class Choices {
  private enum Kind {
    FIELDS,
    GOALS,
    MEASURES,
    INDICATORS,
    EVENTFUL,
    BODIES,
    CONCEPTS,
    CONCERNS,
    LEVELS
  }

  private static final Map<Class<?>, Map<String, Kind>> KINDS =
      Map.ofEntries(
          Map.entry(
              Measure.class,
              Map.of("fields", Kind.FIELDS, "goals", Kind.GOALS, "successors", Kind.MEASURES)),
          Map.entry(Goal.class, Map.of("field", Kind.FIELDS, "parent", Kind.GOALS)),
          Map.entry(FocusPeriod.Focus.class, Map.of("goals", Kind.GOALS)),
          Map.entry(Relation.class, Map.of("indicators", Kind.INDICATORS)),
          Map.entry(Window.class, Map.of("eventOf", Kind.EVENTFUL)),
          Map.entry(Responsible.class, Map.of("body", Kind.BODIES)),
          Map.entry(ReportDuty.class, Map.of("from", Kind.BODIES, "to", Kind.BODIES)),
          Map.entry(Trigger.class, Map.of("body", Kind.BODIES)),
          Map.entry(Resolution.class, Map.of("concerns", Kind.CONCERNS)),
          Map.entry(Target.class, Map.of("level", Kind.LEVELS)),
          Map.entry(Predecessor.class, Map.of("concept", Kind.CONCEPTS)));

  private final Catalogue catalogue;
  private final Optional<Concept> concept;

  Choices(Catalogue catalogue, Optional<Code> concept) {
    this.catalogue = catalogue;
    this.concept = concept.flatMap(catalogue::concept);
  }

  static boolean names(Class<?> owner, String key) {
    return KINDS.getOrDefault(owner, Map.of()).containsKey(key);
  }

  /** By code and title, in the order of the catalogue; the steps of a scale stand in its form. */
  List<Option> of(Class<?> owner, String key, Typed typed) {
    Kind kind = KINDS.getOrDefault(owner, Map.of()).get(key);
    return switch (kind) {
      case FIELDS -> options(concept.stream().flatMap(one -> one.fields().stream()));
      case GOALS -> options(concept.stream().flatMap(one -> one.goals().stream()));
      case MEASURES -> options(concept.stream().flatMap(one -> one.measures().stream()));
      case BODIES -> options(catalogue.bodies().stream());
      case CONCEPTS -> options(catalogue.concepts().stream());
      case INDICATORS -> options(within(Indicator.class));
      case EVENTFUL -> options(Stream.concat(within(Indicator.class), within(Body.class)));
      case CONCERNS ->
          options(
              catalogue.concepts().stream()
                  .flatMap(one ->
                      Stream.<Element>concat(one.measures().stream(), one.goals().stream())));
      case LEVELS -> typed.levels();
      case null -> List.of();
    };
  }

  private Stream<? extends Element> within(Class<? extends Element> type) {
    return Pages.of(catalogue).stream()
        .filter(one ->
            one.place().concept().isEmpty()
                || one.place().concept().equals(concept.map(Concept::code)))
        .map(Located::element)
        .filter(type::isInstance);
  }

  private static List<Option> options(Stream<? extends Element> elements) {
    return elements
        .map(element -> new Option(element.code().value(), element.code() + " " + element.title()))
        .toList();
  }
}
