package de.zielstand.panel;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.MunicipalityEvaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a panel is about: what its dashboard chose, narrowed by the filters of the page.
 *
 * @param holders also those of which no indicator is left
 */
record Selected(List<Holder> holders, List<Picked> indicators) {
  Selected {
    holders = List.copyOf(holders);
    indicators = List.copyOf(indicators);
  }

  /** An indicator with what it came to on the day it is held against, where it was there. */
  record Picked(Holder holder, IndicatorEvaluation now, Optional<IndicatorEvaluation> before) {
    HeldIndicator held() {
      return now.held();
    }

    Shift shift() {
      return before
          .map(then -> Shift.between(then.attainment().status(), now.attainment().status()))
          .orElse(Shift.NONE);
    }
  }

  /** Without a word on measures, indicators or bodies, measures only. */
  static Selected of(PanelFacts facts, Choice choice) {
    Filter filter = facts.view().filter();
    MunicipalityEvaluation evaluation = facts.evaluation();
    boolean namesOthers =
        !choice.indicators().isEmpty()
            || !choice.bodies().isEmpty()
            || filter.indicator().isPresent();
    List<Holder> holders =
        Stream.concat(
                evaluation.measures().stream(),
                namesOthers ? evaluation.others().stream() : Stream.empty())
            .filter(holder -> isChosen(holder, choice) && passes(holder, filter))
            .toList();
    Map<HeldName, IndicatorEvaluation> before = before(facts);
    List<Picked> picked = new ArrayList<>();
    for (Holder holder : holders) {
      for (IndicatorEvaluation one : holder.indicators()) {
        if (isChosen(one, choice) && passes(one, filter)) {
          picked.add(
              new Picked(holder, one, Optional.ofNullable(before.get(HeldName.of(one.held())))));
        }
      }
    }
    return new Selected(holders, ordered(picked, choice.order()));
  }

  /** Whether a field is asked for; its measures may belong to others that are not. */
  static boolean isAbout(Question question, Concept concept, FieldOfAction field) {
    Optional<Code> code = Optional.of(concept.code());
    List<String> fields = question.choice().fields();
    return (fields.isEmpty() || names(fields, code, field.code()))
        && question
            .facts()
            .view()
            .filter()
            .field()
            .map(name -> fits(name, code, field.code()))
            .orElse(true);
  }

  /** Those whose targets are counted, each once in a municipality. */
  List<Picked> counted() {
    return indicators.stream().filter(one -> one.holder().counted()).toList();
  }

  /** Those of which there is something to be shown. */
  List<Picked> known() {
    return indicators.stream().filter(one -> one.now().period() != null).toList();
  }

  Set<Owner> owners() {
    return holders.stream().map(Holder::owner).collect(Collectors.toSet());
  }

  private record HeldName(Optional<Code> concept, Code indicator) {
    static HeldName of(HeldIndicator held) {
      return new HeldName(held.concept(), held.indicator().code());
    }
  }

  private static Map<HeldName, IndicatorEvaluation> before(PanelFacts facts) {
    Map<HeldName, IndicatorEvaluation> before = new HashMap<>();
    facts.before().stream()
        .flatMap(then -> Stream.concat(then.measures().stream(), then.others().stream()))
        .flatMap(holder -> holder.indicators().stream())
        .forEach(one -> before.put(HeldName.of(one.held()), one));
    return before;
  }

  private static boolean isChosen(Holder holder, Choice choice) {
    Optional<Code> concept = holder.owner().concept();
    boolean inField =
        choice.fields().isEmpty()
            || holder.fields().stream().anyMatch(field -> names(choice.fields(), concept, field));
    List<String> elements = new ArrayList<>(choice.measures());
    elements.addAll(choice.bodies());
    return inField && (elements.isEmpty() || names(elements, concept, holder.element().code()));
  }

  private static boolean passes(Holder holder, Filter filter) {
    Optional<Code> concept = holder.owner().concept();
    return filter
            .field()
            .map(name -> holder.fields().stream().anyMatch(one -> fits(name, concept, one)))
            .orElse(true)
        && filter.measure().map(name -> fits(name, concept, holder.element().code())).orElse(true)
        && filter.responsible().map(name -> isAnsweredBy(holder, name)).orElse(true);
  }

  private static boolean isAnsweredBy(Holder holder, String name) {
    return holder.measure().stream()
        .flatMap(measure -> measure.responsibles().stream())
        .anyMatch(who -> who.name().equals(name));
  }

  private static boolean isChosen(IndicatorEvaluation one, Choice choice) {
    return choice.indicators().isEmpty()
        || names(choice.indicators(), one.held().concept(), one.held().indicator().code());
  }

  private static boolean passes(IndicatorEvaluation one, Filter filter) {
    return filter
            .indicator()
            .map(name -> fits(name, one.held().concept(), one.held().indicator().code()))
            .orElse(true)
        && filter.status().map(one.attainment().status()::equals).orElse(true);
  }

  private static boolean names(List<String> names, Optional<Code> concept, Code code) {
    return names.stream().anyMatch(name -> fits(name, concept, code));
  }

  private static boolean fits(String name, Optional<Code> concept, Code code) {
    return Named.parse(name).filter(named -> named.fits(concept, code)).isPresent();
  }

  private static List<Picked> ordered(List<Picked> picked, Order order) {
    return switch (order) {
      case CATALOGUE -> picked;
      case URGENCY -> picked.stream().sorted(Urgency.FIRST).toList();
      case DEGREE -> picked.stream().sorted(Urgency.LOWEST_DEGREE).toList();
      case TITLE ->
          picked.stream()
              .sorted(Comparator.comparing(one -> one.held().indicator().title()))
              .toList();
    };
  }
}
