package de.zielstand.evaluation;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.indicator.Thresholds;
import de.zielstand.indicator.Window;
import de.zielstand.observation.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all figures of a municipality come to on a day, in the order of its catalogue.
 *
 * @param measures all of them, also those without an indicator
 * @param others goals, concepts, bodies and duties that have indicators
 */
public record MunicipalityEvaluation(LocalDate on, List<Holder> measures, List<Holder> others) {
  public MunicipalityEvaluation {
    measures = List.copyOf(measures);
    others = List.copyOf(others);
  }

  /**
   * Goes through the figures once.
   *
   * @param figures the newest revision of each, approved or entered
   */
  public static MunicipalityEvaluation of(
      Catalogue catalogue, Collection<Revision> figures, LocalDate on, Thresholds house) {
    Lineage lineage = new Lineage(catalogue, on);
    FigureBook book = FigureBook.of(figures, lineage);
    Judge judge = new Judge(on, house, catalogue.calendar());
    List<HeldIndicator> indicators = catalogue.indicators();
    Map<Owner, List<IndicatorEvaluation>> evaluated = new LinkedHashMap<>();
    for (HeldIndicator held : indicators) {
      IndicatorEvaluation one = judge.of(held, book.of(held), occasions(held, indicators, book));
      evaluated
          .computeIfAbsent(held.owner(), _ -> new ArrayList<>())
          .add(one.with(Doubts.about(held, one.period(), book)));
    }
    List<Holder> measures = new ArrayList<>();
    List<Holder> others = new ArrayList<>();
    for (Concept concept : catalogue.concepts()) {
      Optional<Concept> within = Optional.of(concept);
      boolean counted = lineage.counts(concept);
      concept.measures().forEach(one -> measures.add(holder(within, one, counted, evaluated)));
      others.add(holder(within, concept, false, evaluated));
      concept.goals().forEach(one -> others.add(holder(within, one, false, evaluated)));
    }
    catalogue.bodies().forEach(one -> others.add(holder(Optional.empty(), one, false, evaluated)));
    catalogue
        .reportDuties()
        .forEach(one -> others.add(holder(Optional.empty(), one, false, evaluated)));
    others.removeIf(holder -> holder.indicators().isEmpty());
    return new MunicipalityEvaluation(on, measures, others);
  }

  /** Those of one owner only, as somebody who enters them wants to see them at once. */
  public static List<IndicatorEvaluation> of(
      Catalogue catalogue,
      Collection<Revision> figures,
      LocalDate on,
      Thresholds house,
      Owner owner) {
    FigureBook book = FigureBook.of(figures, new Lineage(catalogue, on));
    Judge judge = new Judge(on, house, catalogue.calendar());
    List<HeldIndicator> indicators = catalogue.indicators();
    return indicators.stream()
        .filter(held -> held.owner().equals(owner))
        .map(held -> judge.of(held, book.of(held), occasions(held, indicators, book)))
        .toList();
  }

  /**
   * How many targets of measures have each status. Measures, goals and fields have none of their
   * own.
   */
  public Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Holder holder : measures) {
      if (holder.counted()) {
        holder
            .indicators()
            .forEach(one -> counts.merge(one.attainment().status(), 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Holder holder(
      Optional<Concept> concept,
      Element element,
      boolean counted,
      Map<Owner, List<IndicatorEvaluation>> evaluated) {
    Owner owner = Owner.of(concept.map(Concept::code), element);
    return new Holder(concept, element, counted, evaluated.getOrDefault(owner, List.of()));
  }

  /** The nearer of two with the same code counts: the one of its own concept. */
  static Occasions occasions(HeldIndicator held, List<HeldIndicator> indicators, FigureBook book) {
    Optional<Code> events = held.indicator().window().flatMap(Window::eventOf);
    return events
        .flatMap(code ->
            indicators.stream()
                .filter(one -> one.indicator().code().equals(code))
                .filter(one -> one.concept().isEmpty() || one.concept().equals(held.concept()))
                .findFirst())
        .map(one -> Occasions.of(one.indicator(), book.of(one)))
        .orElse(Occasions.NONE);
  }
}
