package de.zielstand.attainment;

import static de.zielstand.attainment.Targets.START;
import static de.zielstand.attainment.Targets.YEAR;
import static de.zielstand.attainment.Targets.rate;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.Direction;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetFields;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetRule.Within;
import de.zielstand.indicator.TargetScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every target; a failure names the seed. */
class AttainmentPropertyTest {
  private static final List<TargetForm> VALUE_FORMS =
      List.of(TargetForm.AT_LEAST, TargetForm.AT_MOST, TargetForm.WITHIN, TargetForm.EXACTLY);

  private static final List<TargetScope> SCOPES =
      List.of(TargetScope.PER_PERIOD, TargetScope.CUMULATIVE, TargetScope.AT_DATE);

  static LongStream seeds() {
    return LongStream.range(1, 201);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherUnitGivesTheSameAttainment(long seed) {
    Random random = new Random(seed);
    TargetForm form = VALUE_FORMS.get(random.nextInt(4));
    TargetScope scope = SCOPES.get(random.nextInt(3));
    BigDecimal target = number(random);
    BigDecimal width = number(random).abs();
    BigDecimal baseline = random.nextBoolean() ? number(random) : null;
    BigDecimal value = number(random);
    boolean hard = random.nextBoolean();
    LocalDate on = day(random);

    List<Attainment> attainments = new ArrayList<>();
    for (String unit : List.of("1", "8", "0.125", "1000")) {
      BigDecimal c = new BigDecimal(unit);
      TargetRule rule =
          new TargetFields(
                  form,
                  scope,
                  target.multiply(c),
                  target.add(width).multiply(c),
                  hard,
                  null,
                  width.multiply(c),
                  null,
                  null,
                  baseline == null ? null : baseline.multiply(c),
                  List.of())
              .rule(YEAR);
      attainments.add(rate(rule, new Observed.Value(on, value.multiply(c))).attainment());
    }
    assertThat(attainments).as("seed %d", seed).containsOnly(attainments.getFirst());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fewerFromABaselineIsMoreWithAllSignsTurned(long seed) {
    Random random = new Random(seed);
    BigDecimal target = number(random);
    BigDecimal baseline = target.add(number(random).abs()).add(BigDecimal.ONE);
    BigDecimal middle = target.add(baseline).divide(BigDecimal.TWO);
    BigDecimal value = number(random);
    Interim interim = new Interim(START.plusDays(80), middle);
    AtMost fewer = new AtMost(TargetScope.AT_DATE, target, baseline, YEAR, List.of(interim));
    AtLeast more =
        new AtLeast(
            TargetScope.AT_DATE,
            target.negate(),
            null,
            baseline.negate(),
            YEAR,
            List.of(new Interim(interim.on(), middle.negate())));
    LocalDate on = day(random);
    assertThat(rate(fewer, new Observed.Value(on, value)).attainment())
        .as("seed %d", seed)
        .isEqualTo(rate(more, new Observed.Value(on, value.negate())).attainment());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBetterValueIsNeverRatedWorse(long seed) {
    Random random = new Random(seed);
    BigDecimal target = number(random).abs().add(BigDecimal.ONE);
    BigDecimal baseline = random.nextBoolean() ? number(random) : null;
    TargetScope scope = SCOPES.get(random.nextInt(3));
    AtLeast more = new AtLeast(scope, target, null, baseline, YEAR, List.of());
    AtMost fewer = new AtMost(scope, target, baseline, YEAR, List.of());
    LocalDate on = day(random);
    BigDecimal low = number(random);
    BigDecimal high = low.add(number(random).abs());
    assertThat(degree(more, on, high))
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(degree(more, on, low));
    assertThat(degree(fewer, on, low))
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(degree(fewer, on, high));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nearerToARangeOrAPointIsNeverRatedWorse(long seed) {
    Random random = new Random(seed);
    BigDecimal target = number(random).abs().add(BigDecimal.ONE);
    BigDecimal upper = target.add(number(random).abs());
    Within range = new Within(TargetScope.AT_DATE, target, upper, true, null, YEAR);
    Exactly point = new Exactly(TargetScope.AT_DATE, target, new BigDecimal("0.5"), null, YEAR);
    BigDecimal step = number(random).abs();
    BigDecimal nearAbove = upper.add(step);
    BigDecimal nearBelow = target.subtract(step);
    for (TargetRule rule : List.of(range, point)) {
      assertThat(degree(rule, START, nearAbove))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(degree(rule, START, nearAbove.add(step)));
      assertThat(degree(rule, START, nearBelow))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(degree(rule, START, nearBelow.subtract(step)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverCanBeAskedIsAnswered(long seed) {
    Random random = new Random(seed);
    for (TargetForm form : TargetForm.values()) {
      TargetRule rule =
          new TargetFields(
                  form,
                  SCOPES.get(random.nextInt(3)),
                  extreme(random),
                  new BigDecimal("999999999999999999"),
                  random.nextBoolean(),
                  null,
                  extreme(random).abs(),
                  Direction.FALL,
                  random.nextInt(1, 5),
                  random.nextBoolean() ? extreme(random) : null,
                  List.of())
              .rule(
                  new Span(
                      random.nextBoolean() ? LocalDate.MIN : null,
                      random.nextBoolean() ? LocalDate.MAX : null));
      Attainment attainment = rate(rule, observed(form, random)).attainment();
      assertThat(attainment.status()).as("seed %d, %s", seed, form).isNotNull();
      assertThat(attainment.pace() == null || attainment.degree() != null)
          .as("seed %d, %s: a pace needs a degree", seed, form)
          .isTrue();
      assertThat(attainment.degree() == null || attainment.degree().precision() <= 34)
          .as("seed %d, %s: %s", seed, form, attainment.degree())
          .isTrue();
    }
  }

  private static Observed observed(TargetForm form, Random random) {
    LocalDate on = random.nextBoolean() ? LocalDate.MAX : LocalDate.of(9999, 12, 31);
    return switch (form) {
      case AT_LEAST, AT_MOST, WITHIN, EXACTLY, IMPROVE, NONE ->
          new Observed.Value(on, extreme(random));
      case ALL_OF ->
          new Observed.Ratio(
              on, new BigDecimal("0.000000000001"), new BigDecimal("999999999999999999"));
      case DONE_BY -> new Observed.Milestone(on, null, 1, Integer.MAX_VALUE);
      case RECURRING -> new Observed.Windows(on, List.of(Integer.MAX_VALUE, 0));
    };
  }

  private static BigDecimal extreme(Random random) {
    List<String> numbers =
        List.of(
            "0",
            "0.000000000001",
            "-0.000000000001",
            "999999999999999999",
            "-999999999999999999.999999999999");
    return new BigDecimal(numbers.get(random.nextInt(numbers.size())));
  }

  private static BigDecimal degree(TargetRule rule, LocalDate on, BigDecimal value) {
    BigDecimal degree = rate(rule, new Observed.Value(on, value)).attainment().degree();
    return Objects.requireNonNull(degree, "a target above zero gives every value a degree");
  }

  private static LocalDate day(Random random) {
    return START.plusDays(random.nextInt(-10, 400));
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(-2_000, 2_000), random.nextInt(3));
  }
}
