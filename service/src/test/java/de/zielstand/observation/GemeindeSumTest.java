package de.zielstand.observation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.indicator.Indicator;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemeindeSumTest {
  private static final String COUNT = "kind: COUNT, unit: Stück, entry: NEW_IN_PERIOD";
  private static final List<String> TOWNS = List.of("Altena", "Balve", "Halver");
  private final Map<String, Content> reported = new HashMap<>();

  private static Indicator indicator(String fields) {
    return WrittenCatalogue.of(
            """
            ags: '05962'
            name: Kreis
            gemeinden:
              - {ags: '05962004', name: Altena}
              - {ags: '05962008', name: Balve}
              - {ags: '05962012', name: Halver}
            concepts:
              - code: K
                title: Konzept
                indicators:
                  - {code: I, title: Etwas, rhythm: QUARTER, %s,
                     breakdowns: [{key: gemeinde, title: Gemeinde}]}
            """
                .formatted(fields))
        .indicators()
        .getFirst()
        .indicator();
  }

  private void report(String town, Amount amount) {
    reported.put("gemeinde=" + town, new Content.Value(amount, Quality.MEASURED));
  }

  private void reportAll(Amount... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      report(TOWNS.get(i), amounts[i]);
    }
  }

  private Optional<GemeindeSum> sum(String fields) {
    return GemeindeSum.of(indicator(fields), reported::get);
  }

  private Amount amount(String fields) {
    return sum(fields).orElseThrow().amount();
  }

  @Nested
  class OfThoseWhoReported {
    @Test
    void saysHowManyOfHowMany() {
      reportAll(new Amount.Count(3), new Amount.Count(4));
      var sum = sum(COUNT).orElseThrow();
      assertThat(sum)
          .isEqualTo(new GemeindeSum(new Amount.Count(7), Quality.MEASURED, 2, 3))
          .matches(one -> !one.isWhole());
      assertThat(sum.words(Language.GERMAN)).isEqualTo("Summe aus 2 von 3 Gemeinden");
    }

    @Test
    void isNothingBeforeTheFirst() {
      reported.put("gemeinde=Balve", new Content.Missing(Sign.NO_ENTRY));
      assertThat(sum(COUNT)).isEmpty();
    }

    @Test
    void leavesOutWhereItDoesNotApply() {
      reportAll(new Amount.Count(3), new Amount.Count(4));
      reported.put("gemeinde=Halver", new Content.Missing(Sign.NOT_APPLICABLE));
      assertThat(sum(COUNT).orElseThrow()).matches(GemeindeSum::isWhole);
    }

    @Test
    void isAsGoodAsTheWorst() {
      reportAll(new Amount.Count(3));
      reported.put("gemeinde=Halver", new Content.Value(new Amount.Count(1), Quality.ESTIMATED));
      assertThat(sum(COUNT).orElseThrow().quality()).isEqualTo(Quality.ESTIMATED);
    }

    @Test
    void forgetsWhatWasEnteredOfAnotherKind() {
      reportAll(new Amount.Count(3), new Amount.Quantity(BigDecimal.TEN));
      assertThat(amount(COUNT)).isEqualTo(new Amount.Count(3));
    }

    @Test
    void isNoneWhereItWouldBeLargerThanAnyFigure() {
      var most = new Amount.Count(Amount.Count.LARGEST);
      reportAll(most, most);
      assertThat(sum(COUNT)).isEmpty();
    }
  }

  @Nested
  class ByKind {
    @Test
    void aStockKnowsWhoMovedOnlyWhereAllDo() {
      var stock = "kind: STOCK, unit: Personen";
      reportAll(new Amount.Count(10, 2L, 1L), new Amount.Count(5, 1L, null));
      assertThat(amount(stock)).isEqualTo(new Amount.Count(15, 3L, null));
    }

    @Test
    void aShareIsTheRatioOfTheSums() {
      reportAll(
          new Amount.Share(new BigDecimal("1"), new BigDecimal("2")),
          new Amount.Share(new BigDecimal("1"), new BigDecimal("6")));
      assertThat(amount("kind: SHARE, unit: Schulen, base: {what: alle Schulen, moving: true}"))
          .isEqualTo(new Amount.Share(new BigDecimal("2"), new BigDecimal("8")));
    }

    @Test
    void aScoreWeighsByWhoAnswered() {
      reportAll(
          new Amount.Score(new BigDecimal("2"), 30, 40L),
          new Amount.Score(new BigDecimal("5"), 10, 10L));
      var score = (Amount.Score) amount("kind: SCORE, unit: Punkte, decimals: 1");
      assertThat(score.mean()).isEqualByComparingTo("2.75");
      assertThat(score.returned()).isEqualTo(40);
    }

    @Test
    void aQuantityIsAddedUnlessItIsAMean() {
      reportAll(
          new Amount.Quantity(new BigDecimal("1.5")), new Amount.Quantity(new BigDecimal("2")));
      assertThat(amount("kind: QUANTITY, unit: Stellen, addsUp: LAST"))
          .isEqualTo(new Amount.Quantity(new BigDecimal("3.5")));
      assertThat(sum("kind: QUANTITY, unit: Tage, addsUp: MEAN")).isEmpty();
    }

    @Test
    void whomSeveralMayHaveReachedIsNeverAdded() {
      reportAll(new Amount.Count(3), new Amount.Count(4));
      assertThat(sum("kind: DISTINCT, unit: Schulformen")).isEmpty();
      assertThat(sum("kind: CLICKS, unit: Besuche, metric: VISITORS")).isEmpty();
      assertThat(amount("kind: CLICKS, unit: Besuche, metric: VISITS"))
          .isEqualTo(new Amount.Count(7));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isWhateverTheOrderTheSumOfAllThatReported(long seed) {
    var random = new Random(seed);
    var indicator = indicator(COUNT);
    for (int round = 0; round < 100; round++) {
      reported.clear();
      long expected = 0;
      int known = 0;
      for (String town : TOWNS) {
        if (random.nextBoolean()) {
          long number = random.nextLong(1_000_000);
          report(town, new Amount.Count(number));
          expected += number;
          known++;
        }
      }
      var sum = GemeindeSum.of(indicator, reported::get);
      assertThat(sum.map(GemeindeSum::reported).orElse(0))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(known);
      assertThat(sum.map(one -> ((Amount.Count) one.amount()).number()).orElse(0L))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected);
    }
  }
}
