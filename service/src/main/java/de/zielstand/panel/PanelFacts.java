package de.zielstand.panel;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.click.Coverage;
import de.zielstand.evaluation.Hindsight;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.intake.WaveFindings;
import de.zielstand.municipality.HouseRules;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.review.Duty;
import de.zielstand.review.Ledger;
import de.zielstand.surroundings.ContextSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that the panels of one page are made from; what none of them needs is empty.
 *
 * @param today for deadlines
 * @param figures those that count, by the state looked at
 * @param evaluation on the last day of the stretch looked at
 * @param before on the day it is held against
 * @param waves in order of indicator and time
 * @param duties what was or is to be handed in
 * @param surroundings context figures over time, beside those of the concept
 */
public record PanelFacts(
    View view,
    LocalDate today,
    Catalogue catalogue,
    HouseRules rules,
    Ledger ledger,
    SortedMap<FigureKey, Revision> figures,
    MunicipalityEvaluation evaluation,
    Hindsight hindsight,
    Optional<MunicipalityEvaluation> before,
    Chronicle chronicle,
    List<Clicks> clicks,
    List<WaveFindings> waves,
    List<Duty> duties,
    List<ContextSeries> surroundings) {
  public PanelFacts {
    clicks = List.copyOf(clicks);
    waves = List.copyOf(waves);
    duties = List.copyOf(duties);
  }

  /** What tools counted of an indicator, day by day. */
  public record Clicks(HeldIndicator held, NavigableMap<LocalDate, Long> days, Coverage coverage) {}
}
