package de.zielstand.indicator;

import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetRule.Improve;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.TargetRule.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetRuleTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2022, 1, 1);
  private static final Span SPAN = new Span(START, DUE);

  @Nested
  class ASpan {
    @Test
    void startsBeforeItIsDue() {
      assertProblem("startOn", Code.START_NOT_BEFORE_DUE, () -> new Span(DUE, START));
      assertProblem("startOn", Code.START_NOT_BEFORE_DUE, () -> new Span(START, START));
    }

    @Test
    void mayHaveAnUnknownEnd() {
      assertThat(new Span(DUE, null).isDueOn(LocalDate.MAX)).isFalse();
      assertThat(new Span(DUE, null).wasDueBefore(LocalDate.MAX)).isFalse();
      assertThat(new Span(null, DUE).startsAfter(LocalDate.MIN)).isFalse();
    }

    @Test
    void mayAwaitAMilestone() {
      Span later = new Span(null, null, "GRANT", "GRANT");
      assertThat(later.startsAfter(LocalDate.MAX)).isTrue();
      assertThat(later.isDueOn(LocalDate.MAX)).isFalse();
      assertThat(later.awaitsAMilestone()).isTrue();
      assertThat(new Span(START, null, null, "GRANT").awaitsAMilestone()).isTrue();
      assertThat(new Span(START, null, null, "GRANT").startsAfter(START)).isFalse();
      assertThat(SPAN.awaitsAMilestone()).isFalse();
    }

    @Test
    void awaitsNothingForADateItHas() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Span(START, DUE, "GRANT", null));
      assertThatIllegalArgumentException().isThrownBy(() -> new Span(START, DUE, null, "GRANT"));
    }

    @Test
    void includesBothEnds() {
      assertThat(SPAN.startsAfter(START)).isFalse();
      assertThat(SPAN.startsAfter(START.minusDays(1))).isTrue();
      assertThat(SPAN.isDueOn(DUE)).isTrue();
      assertThat(SPAN.isDueOn(DUE.minusDays(1))).isFalse();
      assertThat(SPAN.wasDueBefore(DUE)).isFalse();
      assertThat(SPAN.wasDueBefore(DUE.plusDays(1))).isTrue();
    }
  }

  @Nested
  class InterimTargets {
    @Test
    void areSortedByDay() {
      Interim late = new Interim(START.plusDays(9), decimal("30"));
      Interim early = new Interim(START.plusDays(1), decimal("25"));
      assertThat(atLeast("20", late, early).interim()).containsExactly(early, late);
    }

    @Test
    void lieBetweenStartAndDueDay() {
      Interim good = new Interim(START.plusDays(1), decimal("30"));
      for (LocalDate day : List.of(START.minusDays(1), START, DUE, DUE.plusDays(1))) {
        assertProblem(
            "interim[1].on",
            Code.INTERIM_NOT_BETWEEN_START_AND_DUE,
            () -> atLeast("20", good, new Interim(day, decimal("40"))));
      }
    }

    @Test
    void mayStandWhereDatesAreUnknown() {
      Interim interim = new Interim(START, decimal("30"));
      AtLeast rule =
          new AtLeast(
              TargetScope.AT_DATE, decimal("50"), null, null, Span.UNKNOWN, List.of(interim));
      assertThat(rule.interim()).containsExactly(interim);
    }

    @Test
    void areOneADay() {
      Interim interim = new Interim(START.plusDays(1), decimal("30"));
      assertProblem(
          "interim[1].on", Code.INTERIM_TWICE_ON_ONE_DAY, () -> atLeast("20", interim, interim));
    }

    @Test
    void doNotLeadAwayFromTheTarget() {
      Interim behind = new Interim(START.plusDays(1), decimal("19"));
      assertProblem("interim[0].target", Code.INTERIM_LEADS_AWAY, () -> atLeast("20", behind));
      assertThat(atLeast("19", behind).interim()).hasSize(1);
      assertThat(atLeast("50", behind).interim()).as("a target to keep has no way").hasSize(1);
      assertThat(atLeast(null, behind).interim()).hasSize(1);
      Interim above = new Interim(START.plusDays(1), decimal("61"));
      assertProblem("interim[0].target", Code.INTERIM_LEADS_AWAY, () -> atMost("60", above));
      assertThat(atMost("61", above).interim()).hasSize(1);
      assertThat(atMost("50", above).interim()).as("a target to keep has no way").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
        value = TargetForm.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"AT_LEAST", "AT_MOST"})
    void belongToNoOtherForm(TargetForm form) {
      assertProblem("interim", Code.INTERIM_NOT_ALLOWED, () -> fields(form, true).rule(SPAN));
    }

    @ParameterizedTest
    @EnumSource(
        value = TargetForm.class,
        names = {"AT_LEAST", "AT_MOST"})
    void belongToTwoForms(TargetForm form) {
      assertThat(fields(form, true).rule(SPAN).form()).isEqualTo(form);
    }
  }

  @Nested
  class Numbers {
    @Test
    void ofARangeAreInOrder() {
      assertProblem("upper", Code.UPPER_BELOW_TARGET, () -> within("10", "9.9"));
      assertThat(within("10", "10").upper()).isEqualTo("10");
    }

    @Test
    void anAmbitionIsNoLowerThanItsTarget() {
      assertProblem(
          "ambition",
          Code.AMBITION_BELOW_TARGET,
          () ->
              new AtLeast(TargetScope.AT_DATE, decimal("10"), decimal("9"), null, SPAN, List.of()));
      assertProblem(
          "ambition", Code.AMBITION_BELOW_TARGET, () -> new Recurring(2, BigDecimal.ONE, SPAN));
      assertThat(new Recurring(2, decimal("2"), SPAN).ambition()).isEqualTo("2");
      assertThat(
              new AtLeast(TargetScope.AT_DATE, decimal("10"), decimal("10"), null, SPAN, List.of())
                  .ambition())
          .isEqualTo("10");
    }

    @Test
    void aToleranceIsNotNegative() {
      assertProblem(
          "tolerance",
          Code.TOO_SMALL,
          () -> new Exactly(TargetScope.AT_DATE, decimal("3"), decimal("-1"), null, SPAN));
      assertProblem(
          "tolerance",
          Code.TOO_SMALL,
          () -> new Improve(Direction.RISE, decimal("-1"), null, SPAN));
    }

    @Test
    void somethingRecursAtLeastOnce() {
      assertProblem("timesPerWindow", Code.TOO_SMALL, () -> new Recurring(0, null, SPAN));
    }

    @Test
    void haveLimits() {
      BigDecimal huge = new BigDecimal("9".repeat(400));
      assertProblem(
          "target",
          Code.TOO_MANY_DIGITS,
          () -> new AtMost(TargetScope.AT_DATE, huge, null, SPAN, List.of()));
      assertProblem(
          "baseline",
          Code.TOO_MANY_DIGITS,
          () -> new AtMost(TargetScope.AT_DATE, BigDecimal.ONE, huge, SPAN, List.of()));
      assertProblem("target", Code.TOO_MANY_DIGITS, () -> new Interim(START, huge));
    }
  }

  @Nested
  class Scopes {
    @Test
    void aSumBeginsAtZero() {
      AtMost rule =
          new AtMost(TargetScope.CUMULATIVE, decimal("20"), decimal("5"), SPAN, List.of());
      assertThat(rule.baseline()).isZero();
      assertThat(within("1", "2").baseline()).isNull();
    }

    @Test
    void aShareOfABaseIsNotTakenPerEvent() {
      assertProblem("scope", Code.SCOPE_DOES_NOT_FIT, () -> new AllOf(TargetScope.PER_EVENT, SPAN));
    }
  }

  @Nested
  class Fields {
    @ParameterizedTest
    @EnumSource(TargetForm.class)
    void makeARuleOfTheirForm(TargetForm form) {
      TargetRule rule = fields(form, false).rule(SPAN);
      assertThat(rule.form()).isEqualTo(form);
      assertThat(rule.span()).isEqualTo(form == TargetForm.NONE ? Span.UNKNOWN : SPAN);
    }

    @Test
    void arePutWhereTheyBelong() {
      assertThat(fields(TargetForm.AT_LEAST, false).rule(SPAN))
          .isEqualTo(
              new AtLeast(
                  TargetScope.AT_DATE,
                  decimal("10"),
                  decimal("15"),
                  decimal("5"),
                  SPAN,
                  List.of()));
      assertThat(fields(TargetForm.WITHIN, false).rule(SPAN))
          .isEqualTo(
              new Within(
                  TargetScope.AT_DATE, decimal("10"), decimal("12"), true, decimal("5"), SPAN));
      assertThat(fields(TargetForm.EXACTLY, false).rule(SPAN))
          .isEqualTo(
              new Exactly(TargetScope.AT_DATE, decimal("10"), BigDecimal.ONE, decimal("5"), SPAN));
      assertThat(fields(TargetForm.IMPROVE, false).rule(SPAN))
          .isEqualTo(new Improve(Direction.FALL, BigDecimal.ONE, decimal("5"), SPAN));
      assertThat(fields(TargetForm.DONE_BY, false).rule(SPAN)).isEqualTo(new DoneBy(SPAN));
    }

    @Test
    void thatAFormNeedsAreAskedFor() {
      assertMissing("target", TargetForm.AT_LEAST, TargetScope.AT_DATE);
      assertMissing("scope", TargetForm.AT_MOST, null);
      assertMissing("scope", TargetForm.ALL_OF, null);
      assertMissing("direction", TargetForm.IMPROVE, null);
      assertMissing("timesPerWindow", TargetForm.RECURRING, null);
    }

    private void assertMissing(String field, TargetForm form, @Nullable TargetScope scope) {
      TargetFields bare =
          new TargetFields(form, scope, null, null, false, null, null, null, null, null, List.of());
      assertProblem(field, Code.MISSING, () -> bare.rule(SPAN));
    }
  }

  private static TargetFields fields(TargetForm form, boolean interim) {
    return new TargetFields(
        form,
        TargetScope.AT_DATE,
        decimal("10"),
        decimal("12"),
        true,
        decimal("15"),
        BigDecimal.ONE,
        Direction.FALL,
        1,
        decimal("5"),
        interim ? List.of(new Interim(START.plusDays(5), decimal("7"))) : List.of());
  }

  private static AtLeast atLeast(@Nullable String baseline, Interim... interim) {
    return new AtLeast(
        TargetScope.AT_DATE,
        decimal("50"),
        null,
        baseline == null ? null : decimal(baseline),
        SPAN,
        List.of(interim));
  }

  private static AtMost atMost(String baseline, Interim... interim) {
    return new AtMost(
        TargetScope.AT_DATE, decimal("50"), decimal(baseline), SPAN, List.of(interim));
  }

  private static Within within(String lower, String upper) {
    return new Within(TargetScope.AT_DATE, decimal(lower), decimal(upper), false, null, SPAN);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
