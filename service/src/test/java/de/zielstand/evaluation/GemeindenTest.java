package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.observation.Amount;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import de.zielstand.review.Ledger;
import de.zielstand.review.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A Kreis of three Gemeinden that report each for itself. */
class GemeindenTest {
  private static final Written KREIS =
      Written.indicator(
          "kind: COUNT, rhythm: QUARTER, entry: NEW_IN_PERIOD, targets: [{form: AT_LEAST, scope:"
              + " PER_PERIOD, target: 30}], breakdowns: [{key: gemeinde, title: Gemeinde, values:"
              + " [Altena, Balve, Halver]}]");
  private static final Written REPORTED =
      KREIS
          .part("2018-Q1", "gemeinde=Altena", 12)
          .part("2018-Q1", "gemeinde=Balve", 9)
          .part("2018-Q1", "gemeinde=Halver", 11);

  private static Ledger ledger(Written written) {
    return Ledger.of(Map.of(), written.figures());
  }

  private static List<SummedFigure> summed(Written written) {
    var figures = new TreeMap<>(ledger(written).entered());
    return SummedFigure.all(written.catalogue(), figures);
  }

  @Nested
  class WithoutATotal {
    @Test
    void areItsSum() {
      var judged = REPORTED.on("2018-03-31");
      assertThat(judged.value()).isEqualByComparingTo("32");
      assertThat(judged.attainment().status()).isEqualTo(Status.REACHED);
      assertThat(judged.sum())
          .contains(new GemeindeSum(new Amount.Count(32), Quality.MEASURED, 3, 3));
    }

    @Test
    void countAsFarAsTheyHaveReported() {
      var judged =
          KREIS
              .part("2018-Q1", "gemeinde=Altena", 12)
              .part("2018-Q1", "gemeinde=Balve", 9)
              .on("2018-03-31");
      assertThat(judged.value()).isEqualByComparingTo("21");
      assertThat(judged.sum().orElseThrow().reported()).isEqualTo(2);
    }

    @Test
    void leaveOtherPartsOut() {
      var judged = REPORTED.part("2018-Q1", "gemeinde=Nirgendwo", 500).on("2018-03-31");
      assertThat(judged.value()).isEqualByComparingTo("32");
    }

    @Test
    void areToldInTheHistory() {
      var history = History.of(KREIS.held(), ledger(REPORTED), FigureState.ENTERED, true);
      assertThat(history.parts())
          .containsExactly("", "gemeinde=Altena", "gemeinde=Balve", "gemeinde=Halver");
      assertThat(history.periods().getFirst().sum().orElseThrow().amount())
          .isEqualTo(new Amount.Count(32));
      assertThat(History.of(KREIS.held(), ledger(REPORTED), FigureState.APPROVED, true).periods())
          .allMatch(row -> row.sum().isEmpty());
    }

    @Test
    void makeOneFigureMore() {
      assertThat(summed(REPORTED))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.key())
                .isEqualTo(REPORTED.figures().getFirst().key().of(""))
                .matches(key -> key.period().equals(Period.quarter(2018, 1)));
            assertThat(one.parts()).containsExactlyElementsOf(REPORTED.figures());
            assertThat(one.stage(ledger(REPORTED))).isEqualTo(Stage.DRAFT);
            assertThat(one.recordedAt()).isEqualTo(Written.RECORDED);
          });
    }
  }

  @Nested
  class WithATotal {
    private final Written entered = REPORTED.with("2018-Q1", new Amount.Count(40));

    @Test
    void areOnlyHeldBesideIt() {
      var judged = entered.on("2018-03-31");
      assertThat(judged.value()).isEqualByComparingTo(BigDecimal.valueOf(40));
      assertThat(judged.sum()).isEmpty();
      assertThat(summed(entered)).isEmpty();
    }

    @Test
    void areNoSumInTheHistory() {
      assertThat(
              History.of(KREIS.held(), ledger(entered), FigureState.ENTERED, true)
                  .periods()
                  .getFirst()
                  .sum())
          .isEmpty();
    }

    @Test
    void giveWayToASignToo() {
      var judged = REPORTED.missing("2018-Q1", Sign.NOT_COLLECTED).on("2018-03-31");
      assertThat(judged.value()).isNull();
      assertThat(judged.missing()).containsValue(Sign.NOT_COLLECTED);
    }
  }

  @Test
  void haveNoSumOfWhatSeveralMayReach() {
    var schools =
        Written.indicator(
                "kind: DISTINCT, rhythm: QUARTER, breakdowns: [{key: gemeinde, title: Gemeinde,"
                    + " values: [Altena, Balve]}]")
            .part("2018-Q1", "gemeinde=Altena", 3);
    assertThat(schools.on("2018-03-31").value()).isNull();
    assertThat(summed(schools)).isEmpty();
  }

  @Test
  void growTogetherOverTheYear() {
    Written year =
        Written.indicator(
            "kind: COUNT, rhythm: QUARTER, entry: NEW_IN_PERIOD, targets: [{form: AT_LEAST, scope:"
                + " CUMULATIVE, target: 100, startOn: 2018-01-01, dueOn: 2018-12-31}], breakdowns:"
                + " [{key: gemeinde, title: Gemeinde, values: [Altena, Balve]}]");
    for (int quarter = 1; quarter <= 4; quarter++) {
      year =
          year.part("2018-Q" + quarter, "gemeinde=Altena", 10)
              .part("2018-Q" + quarter, "gemeinde=Balve", 15 + quarter);
    }
    List<Revision> figures = year.figures();
    assertThat(figures).hasSize(8);
    assertThat(year.on("2018-12-31").value()).isEqualByComparingTo("110");
  }
}
