package de.zielstand.attainment;

import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.Within;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short ways to write targets and figures down in tests. */
final class Targets {
  static final LocalDate START = LocalDate.of(2020, 1, 1);
  static final LocalDate HALF_WAY = LocalDate.of(2020, 7, 2);
  static final LocalDate DUE = LocalDate.of(2021, 1, 1);
  static final Span YEAR = new Span(START, DUE);

  private Targets() {}

  static AtLeast atLeast(TargetScope scope, String target, @Nullable String baseline) {
    return new AtLeast(scope, decimal(target), null, decimalOrNull(baseline), YEAR, List.of());
  }

  static AtLeast atLeast(String target, @Nullable String baseline, Interim... interim) {
    return new AtLeast(
        TargetScope.AT_DATE,
        decimal(target),
        null,
        decimalOrNull(baseline),
        YEAR,
        List.of(interim));
  }

  static AtMost atMost(TargetScope scope, String target, @Nullable String baseline) {
    return new AtMost(scope, decimal(target), decimalOrNull(baseline), YEAR, List.of());
  }

  static Within within(String lower, String upper, boolean hardUpper, @Nullable String baseline) {
    return new Within(
        TargetScope.AT_DATE,
        decimal(lower),
        decimal(upper),
        hardUpper,
        decimalOrNull(baseline),
        YEAR);
  }

  static Rating rate(TargetRule rule, LocalDate on, String value) {
    return rate(rule, new Observed.Value(on, decimal(value)));
  }

  static Rating rate(TargetRule rule, Observed observed) {
    return Rating.of(rule, Thresholds.DEFAULT, Standing.PURSUED, observed);
  }

  static Observed.Events events(LocalDate on, String... values) {
    return new Observed.Events(on, Stream.of(values).map(Targets::decimal).toList());
  }

  static void assertJudged(Rating rating, Status status, Ground ground) {
    assertThat(rating.attainment().status()).isEqualTo(status);
    assertThat(rating.ground()).isEqualTo(ground);
  }

  static void assertDegree(Rating rating, double degree) {
    assertNumber(rating.attainment().degree(), degree);
  }

  static void assertNumber(@Nullable BigDecimal actual, double expected) {
    assertThat(actual).isNotNull();
    assertThat(Objects.requireNonNull(actual).doubleValue()).isEqualTo(expected);
  }

  static void assertMisfit(TargetRule rule, Observed observed) {
    assertProblem("observed", Code.OBSERVED_DOES_NOT_FIT, () -> rate(rule, observed));
  }

  static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static @Nullable BigDecimal decimalOrNull(@Nullable String text) {
    return text == null ? null : decimal(text);
  }
}
