package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Gaps;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.ResolvedTarget;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Numbered edge cases of the domain in which a calculation needs the catalogue around a target. */
class EdgeCasesOfTargetsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

  @Test
  void case06MeasureInThreeFieldsIsJudgedOnce() {
    assertThat(Samples.measure("krefeld", "M05").fields()).hasSize(3);
    List<String> addresses =
        Samples.catalogue("krefeld").indicators().stream().map(HeldIndicator::address).toList();
    assertThat(addresses).doesNotHaveDuplicates();
    assertThat(addresses).filteredOn(address -> address.startsWith("KR-2018/M05-")).isNotEmpty();
  }

  @Test
  void case11BothHalvesOfASubGoalAreJudgedByThemselves() {
    assertThat(judge("krefeld", "M01-I1", ratio("6", "6")).status()).isEqualTo(Status.REACHED);
    assertThat(judge("krefeld", "M01-I2", ratio("3", "6")).status()).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void case16QuotaMayBeReachedWhileOneOfItsPartsIsNot() {
    assertThat(judge("duesseldorf", "Z67-1-I1", ratio("40", "100")).status())
        .isEqualTo(Status.REACHED);
    assertThat(judge("duesseldorf", "Z67-1-I2", ratio("31", "100")).status())
        .isEqualTo(Status.REACHED);
    assertThat(judge("duesseldorf", "Z67-1-I3", ratio("9", "100")).degree())
        .isEqualByComparingTo("0.9");
  }

  @Test
  void case18CoverageOfGoalsIsJudgedLikeAnyShare() {
    Gaps gaps = Gaps.of(Samples.concept("maerkischer-kreis"));
    BigDecimal measurable = BigDecimal.valueOf(gaps.measurableGoals());
    BigDecimal goals = BigDecimal.valueOf(gaps.goals());
    Attainment coverage =
        judge("maerkischer-kreis", "C-I1", new Observed.Ratio(DAY, measurable, goals));
    assertThat(coverage.degree()).isNotNull();
    assertThat(coverage.status()).isNotEqualTo(Status.NOT_MEASURABLE);
  }

  @Test
  void case25PositionPaperIsToldApartFromWhatBinds() {
    Catalogue duisburg = Samples.catalogue("duisburg");
    Set<Code> binding =
        duisburg.bindingConcepts().stream().map(Concept::code).collect(Collectors.toSet());
    assertThat(duisburg.indicators())
        .filteredOn(held -> held.concept().filter(binding::contains).isEmpty())
        .isNotEmpty()
        .allMatch(held -> held.address().startsWith("DU-PP-2016/"));
  }

  private static Attainment judge(String name, String code, Observed observed) {
    HeldIndicator held =
        Samples.catalogue(name).indicators().stream()
            .filter(one -> one.indicator().code().value().equals(code))
            .findFirst()
            .orElseThrow();
    Ready ready =
        (Ready) ResolvedTarget.of(held.indicator(), DAY, held.anchors(), Thresholds.DEFAULT);
    return Rating.of(ready.rule(), ready.thresholds(), Standing.PURSUED, observed).attainment();
  }

  private static Observed ratio(String part, String whole) {
    return new Observed.Ratio(DAY, new BigDecimal(part), new BigDecimal(whole));
  }
}
