package de.zielstand.dashboard;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Selection;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.page.GermanOrder;
import de.zielstand.page.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader can choose of a catalogue, each as addresses name it. */
public record Choices(
    List<Choice> fields,
    List<Choice> measures,
    List<Choice> indicators,
    List<Choice> responsibles) {

  /**
   * One value of a filter.
   *
   * @param value as the address says it
   * @param group what it stands below in a list; may be empty
   */
  public record Choice(String value, String title, String group) {
    public Choice(String value, String title) {
      this(value, title, "");
    }
  }

  public static Choices of(Catalogue catalogue) {
    return new Choices(
        elements(catalogue, Concept::fields),
        elements(catalogue, Concept::measures),
        named(
            // Measures come first: they are what most people look for.
            catalogue.indicators().stream()
                .sorted(Comparator.comparing(held -> !(held.holder() instanceof Measure)))
                .toList(),
            HeldIndicator::concept,
            held -> held.indicator().code(),
            held -> held.indicator().title(),
            held -> held.holder().title()),
        catalogue.concepts().stream()
            .flatMap(concept -> Selection.responsibles(concept).stream())
            .distinct()
            .sorted(GermanOrder.by(Function.identity()))
            .map(name -> new Choice(name, name))
            .toList());
  }

  /** Those of a parameter that is chosen from a list; empty where anything may be typed. */
  public List<Choice> of(Parameter parameter, Language language) {
    return switch (parameter) {
      case FIELD -> fields;
      case MEASURE -> measures;
      case INDICATOR -> indicators;
      case RESPONSIBLE -> responsibles;
      case STATUS -> statuses(language);
      case YEAR, PERIOD, AS_OF, COMPARE_WITH -> List.of();
    };
  }

  static Optional<Status> status(String value) {
    return Arrays.stream(Status.values())
        .filter(status -> AttainmentWords.code(status).equals(value))
        .findFirst();
  }

  private static List<Choice> statuses(Language language) {
    AttainmentWords words = AttainmentWords.plain(language);
    return Arrays.stream(Status.values())
        .map(status -> new Choice(AttainmentWords.code(status), words.status(status)))
        .toList();
  }

  private static List<Choice> elements(
      Catalogue catalogue, Function<Concept, List<? extends Element>> of) {
    record Located(Concept concept, Element element) {}
    List<Located> all =
        catalogue.concepts().stream()
            .flatMap(concept -> of.apply(concept).stream().map(one -> new Located(concept, one)))
            .toList();
    return named(
        all,
        one -> Optional.of(one.concept.code()),
        one -> one.element.code(),
        one -> one.element.title(),
        _ -> "");
  }

  /** By code alone where that says which one, else with the concept before it. */
  private static <T> List<Choice> named(
      Collection<T> all,
      Function<T, Optional<Code>> concept,
      Function<T, Code> code,
      Function<T, String> title,
      Function<T, String> group) {
    var times = all.stream().collect(Collectors.groupingBy(code, Collectors.counting()));
    return all.stream()
        .map(one ->
            new Choice(
                times.getOrDefault(code.apply(one), 0L) > 1
                    ? code.apply(one).within(concept.apply(one))
                    : code.apply(one).value(),
                title.apply(one),
                group.apply(one)))
        .toList();
  }
}
