package de.zielstand.catalogue;

import de.zielstand.context.ContextFigure;
import de.zielstand.element.Code;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Anchors;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import de.zielstand.tenancy.Ags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a municipality has written down: its concepts, bodies, duties and context figures. */
public record Catalogue(
    Ags ags,
    String name,
    @Prose Optional<String> note,
    List<Concept> concepts,
    List<Body> bodies,
    List<ReportDuty> reportDuties,
    List<ContextFigure> contextFigures,
    List<GemeindeAdjustment> gemeinden) {
  /** The state's two-year funding of integration centres. */
  private static final int USUAL_FUNDING_BEGAN = 2018;

  public Catalogue {
    concepts = List.copyOf(concepts);
    bodies = List.copyOf(bodies);
    reportDuties = List.copyOf(reportDuties);
    contextFigures = List.copyOf(contextFigures);
    gemeinden = List.copyOf(gemeinden);
  }

  /** Where nothing was written down yet. */
  public static Catalogue empty(Ags ags, String name) {
    return new Catalogue(
        ags, name, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public Optional<Concept> concept(Code code) {
    return concepts.stream().filter(concept -> concept.code().equals(code)).findFirst();
  }

  /** The code itself where no body has it. */
  public String bodyTitle(Code code) {
    return bodies.stream()
        .filter(body -> body.code().equals(code))
        .findFirst()
        .map(Body::title)
        .orElse(code.value());
  }

  /** All of them, in the order of the catalogue; those of bodies and their duties last. */
  public List<HeldIndicator> indicators() {
    List<HeldIndicator> held = new ArrayList<>();
    concepts.forEach(concept -> held.addAll(concept.heldIndicators()));
    for (Body body : bodies) {
      Anchors anchors = new Anchors(Map.of(), body.begin());
      body.indicators().forEach(one -> held.add(HeldIndicator.beside(body, one, anchors)));
    }
    for (ReportDuty duty : reportDuties) {
      duty.indicators().forEach(one -> held.add(HeldIndicator.beside(duty, one, Anchors.NONE)));
    }
    return held.stream().map(one -> one.reportedIn(gemeinden)).toList();
  }

  /** Two-year periods run as the first funding period that names one does. */
  public ReportingCalendar calendar() {
    return concepts.stream()
        .flatMap(concept -> concept.focusPeriods().stream())
        .flatMap(focus -> focus.period().stream())
        .filter(period -> period.kind() == PeriodKind.TWO_YEARS)
        .findFirst()
        .map(period -> new ReportingCalendar(period.firstDay().getYear()))
        .orElse(new ReportingCalendar(USUAL_FUNDING_BEGAN));
  }

  /** Position papers stay out of every count. */
  public List<Concept> bindingConcepts() {
    return concepts.stream().filter(Concept::isBinding).toList();
  }
}
