package de.zielstand.amendment;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Shape;
import de.zielstand.indicator.Indicator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Long forms in parts; a part of which nothing is said yet is folded away. */
final class Sections {
  private static final Plan MORE = new Plan("more", true, List.of("origin", "note", "assumptions"));

  private static final Map<Class<?>, List<Plan>> PLANS =
      Map.of(
          Measure.class,
          List.of(
              new Plan(
                  "about",
                  false,
                  List.of("title", "situation", "targetGroup", "aim", "intendedEffect")),
              new Plan("standing", false, List.of("lifecycle", "begin", "end", "ongoing")),
              new Plan("belongs", false, List.of("fields", "goals")),
              new Plan("steps", false, List.of("steps")),
              new Plan("responsible", false, List.of("responsibles")),
              new Plan("reviews", true, List.of("reviews")),
              new Plan("means", true, List.of("resources", "funding")),
              new Plan("facts", true, List.of("facts", "sheets", "successors")),
              MORE),
          Indicator.class,
          List.of(
              new Plan(
                  "counted",
                  false,
                  List.of("title", "kind", "unit", "decimals", "rhythm", "better", "definition")),
              new Plan(
                  "kind", false, List.of("entry", "addsUp", "metric", "base", "window", "scale")),
              new Plan("targets", false, List.of("targets")),
              new Plan("sources", true, List.of("source", "reportedBy", "instrument", "mentions")),
              new Plan(
                  "compared",
                  true,
                  List.of("definitionKey", "breakdowns", "relations", "breaks", "seasonal")),
              new Plan("guarded", true, List.of("disclosure", "legalNote", "plausible")),
              MORE),
          Concept.class,
          List.of(
              new Plan("about", false, List.of("title", "standing", "summary")),
              new Plan("validity", false, List.of("publishedOn", "inForceFrom", "inForceTo")),
              new Plan("decisions", true, List.of("decisions")),
              new Plan("predecessor", true, List.of("predecessor")),
              new Plan("more", true, List.of("note", "assumptions"))));

  private Sections() {}

  /** Which keys stand together under which heading. */
  record Plan(String name, boolean folds, List<String> keys) {}

  /** Short forms need no more than a first part, and one for what is rarely said. */
  static List<Plan> of(Class<?> type) {
    List<Plan> planned = PLANS.get(type);
    if (planned != null) {
      return planned;
    }
    List<String> keys = Control.drawn(type).stream().map(Shape::key).toList();
    List<String> rare = MORE.keys.stream().filter(keys::contains).toList();
    return Stream.of(
            new Plan("about", false, keys.stream().filter(key -> !rare.contains(key)).toList()),
            new Plan("more", true, rare))
        .filter(plan -> !plan.keys.isEmpty())
        .toList();
  }
}
