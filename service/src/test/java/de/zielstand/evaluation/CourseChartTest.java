package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chart.Band;
import de.zielstand.chart.Line;
import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Role;
import de.zielstand.chart.Slot;
import de.zielstand.chart.TimeLine;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Sign;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CourseChartTest {
  private static final String STOCK = "kind: STOCK, rhythm: QUARTER";

  private static TimeLine drawn(Written written, String day) {
    LocalDate on = LocalDate.parse(day);
    Hindsight hindsight =
        Hindsight.of(written.catalogue(), written.figures(), on, Thresholds.DEFAULT);
    return CourseChart.of(
        hindsight.on(written.held(), on), hindsight.track(written.held(), on), Language.GERMAN);
  }

  private static Optional<Line> line(TimeLine chart, Role role) {
    return chart.lines().stream().filter(line -> line.role() == role).findFirst();
  }

  /** As they are written, {@code null} where the line does not reach. */
  private static List<String> numbers(TimeLine chart, Role role) {
    return line(chart, role).orElseThrow().points().stream()
        .map(point ->
            switch (point) {
              case Point.Known known -> chart.scale().text(known.number());
              case Point.Missing missing -> missing.sign();
              case Point.Blank _ -> "";
            })
        .toList();
  }

  private static List<String> slots(TimeLine chart) {
    return chart.slots().stream().map(Slot::name).toList();
  }

  @Nested
  class Values {
    @Test
    void standInTheirPeriodsWithTheSignsOfThoseMissing() {
      TimeLine chart =
          drawn(
              Written.indicator(STOCK)
                  .counts("2016-Q1", 5, null, 7)
                  .missing("2016-Q4", Sign.NOT_COLLECTED),
              "2018-12-31");
      assertThat(slots(chart))
          .containsExactly(
              "1. Quartal 2016", "2. Quartal 2016", "3. Quartal 2016", "4. Quartal 2016");
      assertThat(numbers(chart, Role.VALUE)).containsExactly("5", "–", "7", "...");
      assertThat(chart.today()).contains(2);
    }

    @Test
    void haveTheSamePeriodOfTheYearBeforeBesideThem() {
      TimeLine chart =
          drawn(Written.indicator(STOCK).counts("2016-Q1", 1, 2, null, 4, 5, 6, 7), "2018-12-31");
      assertThat(numbers(chart, Role.LAST_YEAR)).containsExactly("", "", "", "", "1", "2", "");
    }

    @Test
    void areLinesUnlessTheyAddUp() {
      assertThat(drawn(Written.indicator(STOCK).counts("2016-Q1", 1), "2018-12-31").form())
          .isEqualTo(TimeLine.Form.LINES);
      Written added = Written.indicator("kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER");
      assertThat(drawn(added.counts("2016-Q1", 1), "2018-12-31").form())
          .isEqualTo(TimeLine.Form.BARS);
      Written running = Written.indicator("kind: COUNT, entry: RUNNING_TOTAL, rhythm: QUARTER");
      assertThat(drawn(running.counts("2016-Q1", 1), "2018-12-31").form())
          .isEqualTo(TimeLine.Form.LINES);
    }

    @Test
    void areNothingWhereNobodyEnteredAny() {
      TimeLine chart = drawn(Written.indicator(STOCK), "2018-12-31");
      assertThat(chart.isEmpty()).isTrue();
      assertThat(chart.slots()).isEmpty();
    }
  }

  @Nested
  class Targets {
    private static final String WAY =
        """
        , targets: [{form: AT_LEAST, scope: AT_DATE, target: 50, baseline: 10, startOn: 2016-01-01,
        dueOn: 2017-12-31, interim: [{on: 2016-12-31, target: 20}]}]
        """;

    @Test
    void leadFromTheBaselineOverInterimTargetsToTheDueDay() {
      TimeLine chart =
          drawn(Written.indicator(STOCK + WAY).counts("2016-Q1", 10, 12, 14), "2016-12-31");
      assertThat(slots(chart)).hasSize(8).last().isEqualTo("4. Quartal 2017");
      assertThat(numbers(chart, Role.TARGET)).element(3).isEqualTo("20");
      assertThat(numbers(chart, Role.TARGET)).last().isEqualTo("50");
      assertThat(numbers(chart, Role.INTERIM)).containsExactly("", "", "", "20", "", "", "", "");
      assertThat(numbers(chart, Role.BASELINE)).containsOnly("10");
      List<BigDecimal> path = line(chart, Role.TARGET).orElseThrow().numbers();
      assertThat(path).isSorted();
    }

    @Test
    void areWhatIsExpectedOnTheDayJudged() {
      Written written = Written.indicator(STOCK + WAY).counts("2016-Q1", 10, 12, 14);
      BigDecimal expected =
          Objects.requireNonNull(written.on("2016-09-30").attainment().expected());
      BigDecimal height = new BigDecimal(10).add(new BigDecimal(40).multiply(expected));
      TimeLine chart = drawn(written, "2016-09-30");
      assertThat(line(chart, Role.TARGET).orElseThrow().numbers().get(2))
          .isCloseTo(height, org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
    }

    @Test
    void withoutAWayAreLevel() {
      String target = ", targets: [{form: AT_LEAST, scope: PER_PERIOD, target: 4}]";
      TimeLine chart =
          drawn(Written.indicator(STOCK + target).counts("2016-Q1", 1, 2), "2018-12-31");
      assertThat(numbers(chart, Role.TARGET)).containsExactly("4", "4");
      assertThat(line(chart, Role.BASELINE)).isEmpty();
    }

    @Test
    void ofARangeAreABand() {
      String target = ", targets: [{form: WITHIN, scope: AT_DATE, target: 3, upper: 5}]";
      TimeLine chart =
          drawn(Written.indicator(STOCK + target).counts("2016-Q1", 1, 2), "2018-12-31");
      assertThat(line(chart, Role.TARGET)).isEmpty();
      assertThat(chart.bands()).singleElement().extracting(Band::role).isEqualTo(Role.TARGET);
    }

    @Test
    void ofASumAreHeldAgainstTheSumSoFar() {
      Written sum =
          Written.indicator(
              """
              kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form: AT_LEAST,
              scope: CUMULATIVE, target: 90, startOn: 2016-01-01, dueOn: 2016-12-31}]
              """);
      TimeLine chart = drawn(sum.counts("2016-Q1", 9, 17), "2016-06-30");
      assertThat(numbers(chart, Role.VALUE)).containsExactly("9", "26", "", "");
      assertThat(numbers(chart, Role.TARGET)).last().isEqualTo("90");
      assertThat(line(chart, Role.LAST_YEAR)).isEmpty();
      assertThat(line(chart, Role.FORECAST)).isEmpty();
      assertThat(chart.form()).isEqualTo(TimeLine.Form.LINES);
    }

    @Test
    void thatAreDueInADistantYearDoNotPressThePastTogether() {
      String target = ", targets: [{form: AT_LEAST, scope: AT_DATE, target: 9, dueOn: 2050-12-31}]";
      assertThat(
              drawn(Written.indicator(STOCK + target).counts("2016-Q1", 1), "2016-03-31").slots())
          .hasSize(17);
    }
  }

  @Nested
  class Forecasts {
    private static final String DUE =
        ", targets: [{form: AT_LEAST, scope: AT_DATE, target: 12, dueOn: 2017-12-31}]";

    @Test
    void goOnAsBeforeToTheDueDay() {
      Written written = Written.indicator(STOCK + DUE).counts("2016-Q1", 1, 2, 3, 4, 5);
      TimeLine chart = drawn(written, "2017-03-31");
      assertThat(numbers(chart, Role.FORECAST)).containsExactly("", "", "", "", "", "6", "7", "8");
      double last =
          Objects.requireNonNull(
                  Objects.requireNonNull(written.on("2017-03-31").trend()).forecast())
              .value();
      assertThat(line(chart, Role.FORECAST).orElseThrow().numbers().getLast().doubleValue())
          .isEqualTo(last);
      assertThat(chart.bands().getFirst().spans()).filteredOn(Optional::isPresent).hasSize(3);
    }

    @Test
    void neverFallBelowNothing() {
      TimeLine chart =
          drawn(Written.indicator(STOCK + DUE).counts("2016-Q1", 9, 6, 4, 1, 0), "2017-03-31");
      assertThat(numbers(chart, Role.FORECAST)).last().isEqualTo("0");
      assertThat(chart.bands().getFirst().spans().getLast().orElseThrow().lower()).isZero();
    }

    @Test
    void areNotMadeOfTooFewValuesNorAfterTheDueDay() {
      Written two = Written.indicator(STOCK + DUE).counts("2016-Q1", 1, 2);
      assertThat(line(drawn(two, "2016-06-30"), Role.FORECAST)).isEmpty();
      Written all = Written.indicator(STOCK + DUE).counts("2016-Q1", 1, 2, 3, 4, 5, 6, 7, 8);
      assertThat(line(drawn(all, "2018-12-31"), Role.FORECAST)).isEmpty();
    }
  }

  @Nested
  class Breaks {
    @Test
    void standBeforeTheirFirstPeriod() {
      String breaks =
          ", breaks: [{from: 2015-Q1, reason: alt}, {from: 2016-Q3, reason: anders}, {from: 2020-Q1, reason: bald}]";
      TimeLine chart =
          drawn(Written.indicator(STOCK + breaks).counts("2016-Q1", 1, 2, 3), "2018-12-31");
      assertThat(chart.breaks()).containsExactly(new TimeLine.Break(2, "anders"));
    }
  }
}
