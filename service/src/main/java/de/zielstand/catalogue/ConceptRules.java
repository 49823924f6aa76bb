package de.zielstand.catalogue;

import static de.zielstand.element.FlawCode.UNKNOWN_CODE;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Flaw;
import de.zielstand.element.Records.Part;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Relation;
import de.zielstand.indicator.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between the parts of one concept. */
final class ConceptRules {
  private final Concept concept;
  private final String path;
  private final Set<Code> bodies;
  private final Set<Code> commonIndicators;
  private final List<Flaw> flaws = new ArrayList<>();

  ConceptRules(Concept concept, String path, Set<Code> bodies, Set<Code> commonIndicators) {
    this.concept = concept;
    this.path = path;
    this.bodies = bodies;
    this.commonIndicators = commonIndicators;
  }

  static Set<Code> indicatorsIn(List<Part> parts) {
    return parts.stream()
        .map(Part::value)
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast)
        .map(Indicator::code)
        .collect(Collectors.toSet());
  }

  List<Flaw> flaws(List<Part> parts) {
    Set<Code> fields = codes(concept.fields());
    Set<Code> goals = codes(concept.goals());
    Set<Code> measures = codes(concept.measures());
    Set<Code> indicators = new HashSet<>(commonIndicators);
    indicators.addAll(indicatorsIn(parts));
    Set<Code> eventful = new HashSet<>(indicators);
    eventful.addAll(bodies);
    for (Part part : parts) {
      switch (part.value()) {
        case Goal goal -> {
          goal.field().ifPresent(field -> known(field, fields, part.path() + ".field"));
          goal.parent().ifPresent(parent -> known(parent, goals, part.path() + ".parent"));
        }
        case Measure measure -> {
          known(measure.fields(), fields, part.path() + ".fields");
          known(measure.goals(), goals, part.path() + ".goals");
          known(measure.successors(), measures, part.path() + ".successors");
        }
        case FocusPeriod.Focus focus -> known(focus.goals(), goals, part.path() + ".goals");
        case Responsible responsible ->
            responsible.body().ifPresent(body -> known(body, bodies, part.path() + ".body"));
        case Window window ->
            window.eventOf().ifPresent(of -> known(of, eventful, part.path() + ".eventOf"));
        case Relation relation ->
            known(relation.indicators(), indicators, part.path() + ".indicators");
        default -> {}
      }
    }
    flaws.addAll(Cycles.in(goalEdges()));
    flaws.addAll(Cycles.in(successorEdges()));
    return flaws;
  }

  private List<Cycles.Edges> goalEdges() {
    List<Cycles.Edges> edges = new ArrayList<>();
    for (int i = 0; i < concept.goals().size(); i++) {
      Goal goal = concept.goals().get(i);
      List<Code> parents = goal.parent().stream().toList();
      edges.add(new Cycles.Edges(goal.code(), parents, path + ".goals[" + i + "].parent"));
    }
    return edges;
  }

  private List<Cycles.Edges> successorEdges() {
    List<Cycles.Edges> edges = new ArrayList<>();
    for (int i = 0; i < concept.measures().size(); i++) {
      Measure measure = concept.measures().get(i);
      edges.add(
          new Cycles.Edges(
              measure.code(), measure.successors(), path + ".measures[" + i + "].successors"));
    }
    return edges;
  }

  private static Set<Code> codes(List<? extends Element> elements) {
    return elements.stream().map(Element::code).collect(Collectors.toUnmodifiableSet());
  }

  private void known(List<Code> codes, Set<Code> among, String at) {
    for (int i = 0; i < codes.size(); i++) {
      known(codes.get(i), among, at + "[" + i + "]");
    }
  }

  private void known(Code code, Set<Code> among, String at) {
    if (!among.contains(code)) {
      flaws.add(Flaw.of(at, UNKNOWN_CODE, code));
    }
  }
}
