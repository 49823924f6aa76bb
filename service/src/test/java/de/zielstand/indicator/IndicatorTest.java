package de.zielstand.indicator;

import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.figure.FieldProblem;
import de.zielstand.period.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {
  private static List<Flaw> flaws(IndicatorKind kind, List<Level> scale) {
    return IndicatorTraits.flaws(
        kind,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        scale,
        List.of());
  }

  @Nested
  class Kinds {
    @ParameterizedTest
    @EnumSource(
        value = IndicatorKind.class,
        names = {"COUNT", "QUANTITY", "CLICKS", "RECURRING", "SHARE", "JUDGEMENT"})
    void askForWhatMakesThemMeaningful(IndicatorKind kind) {
      assertThat(flaws(kind, List.of()))
          .extracting(Flaw::code)
          .containsExactly(FlawCode.FIGURE_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
        value = IndicatorKind.class,
        names = {"DISTINCT", "STOCK", "SCORE", "MILESTONE", "LEVELS"})
    void mayNeedNothingMore(IndicatorKind kind) {
      assertThat(flaws(kind, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void mayAllBeWithoutTarget(IndicatorKind kind) {
      assertThat(IndicatorTraits.formsFor(kind)).contains(TargetForm.NONE);
    }

    @Test
    void knowTheirForms() {
      assertThat(IndicatorTraits.formsFor(IndicatorKind.MILESTONE))
          .isEqualTo(Set.of(TargetForm.DONE_BY, TargetForm.NONE));
      assertThat(IndicatorTraits.formsFor(IndicatorKind.SHARE)).contains(TargetForm.ALL_OF);
      assertThat(IndicatorTraits.formsFor(IndicatorKind.COUNT)).doesNotContain(TargetForm.ALL_OF);
    }
  }

  @Test
  void aScaleNamesEachStepOnce() {
    Level step = new Level(new Code("S1"), "gering");
    assertThat(flaws(IndicatorKind.JUDGEMENT, List.of(step, step)))
        .containsExactly(Flaw.of("scale[1].code", FlawCode.DUPLICATE_CODE, "S1"));
  }

  @Test
  void aWindowIsOneThing() {
    assertThatThrownBy(() -> new Window(Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(FlawedException.class);
    assertThatThrownBy(() ->
            new Window(
                Optional.of(PeriodKind.YEAR),
                Optional.empty(),
                Optional.of("Interkulturelle Woche")))
        .isInstanceOf(FlawedException.class);
  }

  @Test
  void aPlausibleRangeRunsUpwards() {
    Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
    Optional<BigDecimal> two = Optional.of(BigDecimal.TWO);
    assertThat(new PlausibleRange(one, two).to()).isEqualTo(two);
    assertThatThrownBy(() -> new PlausibleRange(two, one)).isInstanceOf(FlawedException.class);
  }

  @Test
  void thresholdsRunDownwards() {
    assertThat(new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.75")).atRisk())
        .isEqualByComparingTo("0.75");
    assertProblem(
        "atRisk", FieldProblem.Code.AT_RISK_ABOVE_ON_TRACK, () -> thresholds("0.7", "0.8"));
    assertProblem("onTrack", FieldProblem.Code.TOO_SMALL, () -> thresholds("-1", "-2"));
    assertProblem("atRisk", FieldProblem.Code.TOO_SMALL, () -> thresholds("1", "-0.1"));
  }

  private static Thresholds thresholds(String onTrack, String atRisk) {
    return new Thresholds(new BigDecimal(onTrack), new BigDecimal(atRisk));
  }

  @Test
  void aMentionIsASheetAndPerhapsAPart() {
    Mention mention = Mention.parse("6.1.1 Blatt 5: Teilziel 1").orElseThrow();
    assertThat(mention.sheet()).isEqualTo("6.1.1 Blatt 5");
    assertThat(mention.part()).contains("Teilziel 1");
    assertThat(mention).hasToString("6.1.1 Blatt 5: Teilziel 1");
    assertThat(Mention.parse("Kap. 1, 7.2").orElseThrow().part()).isEmpty();
    assertThat(Mention.parse("")).isEmpty();
  }
}
