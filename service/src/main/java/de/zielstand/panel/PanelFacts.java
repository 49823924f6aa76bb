package de.zielstand.panel;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.click.CountedFigures;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.intake.WaveFindings;
import de.zielstand.municipality.HouseRules;
import de.zielstand.review.Duty;
import de.zielstand.review.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the panels of one page are made from; what none of them needs is empty.
 *
 * @param today for deadlines
 * @param evaluation on the last day of the stretch looked at
 * @param before on the day it is held against
 * @param waves in order of indicator and time
 * @param duties what was or is to be handed in
 */
public record PanelFacts(
    View view,
    LocalDate today,
    Catalogue catalogue,
    HouseRules rules,
    Ledger ledger,
    MunicipalityEvaluation evaluation,
    Optional<MunicipalityEvaluation> before,
    Chronicle chronicle,
    CountedFigures counted,
    List<WaveFindings> waves,
    List<Duty> duties) {
  public PanelFacts {
    waves = List.copyOf(waves);
    duties = List.copyOf(duties);
  }
}
