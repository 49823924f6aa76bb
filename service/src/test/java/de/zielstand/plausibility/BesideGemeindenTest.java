package de.zielstand.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import de.zielstand.page.Language;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BesideGemeindenTest {
  private static final FigureKey TOTAL =
      new FigureKey(Optional.of(new Code("K")), new Code("I"), Period.quarter(2018, 1), "");

  private final TreeMap<FigureKey, Content> figures = new TreeMap<>();

  private static Indicator indicator(String fields) {
    return WrittenCatalogue.of(
            """
            ags: '05962'
            name: Kreis
            concepts:
              - code: K
                title: Konzept
                indicators:
                  - {code: I, title: Etwas, rhythm: QUARTER, %s,
                     breakdowns: [{key: gemeinde, title: Gemeinde, values: [Altena, Balve]}]}
            """
                .formatted(fields))
        .indicators()
        .getFirst()
        .indicator();
  }

  private void enter(String part, Amount amount) {
    figures.put(TOTAL.of(part), new Content.Value(amount, Quality.MEASURED));
  }

  private static Amount score(String mean, int returned) {
    return new Amount.Score(new BigDecimal(mean), returned, null);
  }

  private static Amount share(int part, int whole) {
    return new Amount.Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private List<Doubt> doubts(Indicator indicator) {
    return PlausibilityCheck.of(indicator, figures, new TreeSet<>(figures.keySet())).stream()
        .filter(Doubt.NotTheSum.class::isInstance)
        .toList();
  }

  @Nested
  class ATotal {
    private final Indicator indicator =
        indicator("kind: COUNT, unit: Personen, entry: NEW_IN_PERIOD");

    @Test
    void isBelievedWhereItIsTheSum() {
      enter("gemeinde=Altena", new Amount.Count(3));
      enter("gemeinde=Balve", new Amount.Count(4));
      enter("", new Amount.Count(7));
      assertThat(doubts(indicator)).isEmpty();
    }

    @Test
    void isDoubtedInOneSentenceWhereItIsNot() {
      enter("gemeinde=Altena", new Amount.Count(3));
      enter("gemeinde=Balve", new Amount.Count(4));
      enter("", new Amount.Count(9));
      assertThat(doubts(indicator))
          .singleElement()
          .satisfies(doubt -> {
            assertThat(doubt.key()).isEqualTo(TOTAL);
            assertThat(new DoubtWords(Language.GERMAN, indicator).sentence(doubt, Code::value))
                .isEqualTo("Eingetragen ist 9; Summe aus 2 von 2 Gemeinden: 7.");
          });
    }

    @Test
    void mayHoldMoreThanThoseWhoReportedSoFar() {
      enter("gemeinde=Altena", new Amount.Count(3));
      enter("", new Amount.Count(9));
      assertThat(doubts(indicator)).isEmpty();
      enter("", new Amount.Count(2));
      assertThat(doubts(indicator)).hasSize(1);
    }

    @Test
    void isTheSumOfThoseItAppliesTo() {
      enter("gemeinde=Altena", new Amount.Count(3));
      figures.put(TOTAL.of("gemeinde=Balve"), new Content.Missing(Sign.NOT_APPLICABLE));
      enter("", new Amount.Count(4));
      assertThat(doubts(indicator)).hasSize(1);
    }

    @Test
    void standsAloneBeforeAnybodyReported() {
      enter("", new Amount.Count(9));
      assertThat(doubts(indicator)).isEmpty();
    }
  }

  @Test
  void aShareIsComparedByBothItsParts() {
    var indicator = indicator("kind: SHARE, unit: Schulen, base: {what: alle, moving: true}");
    enter("gemeinde=Altena", share(1, 2));
    enter("gemeinde=Balve", share(1, 2));
    enter("", share(1, 2));
    assertThat(doubts(indicator)).hasSize(1);
    enter("", share(2, 4));
    assertThat(doubts(indicator)).isEmpty();
  }

  @Test
  void aMeanIsComparedAsExactlyAsItWasEntered() {
    var indicator = indicator("kind: SCORE, unit: Punkte, decimals: 1");
    enter("gemeinde=Altena", score("2", 20));
    enter("gemeinde=Balve", score("3", 10));
    enter("", score("2.3", 30));
    assertThat(doubts(indicator)).isEmpty();
    enter("", score("2.4", 30));
    assertThat(doubts(indicator)).hasSize(1);
    enter("", score("2.3", 31));
    assertThat(doubts(indicator)).hasSize(1);
  }

  @Test
  void whatIsNotAddedIsNotCompared() {
    var indicator = indicator("kind: DISTINCT, unit: Schulformen");
    enter("gemeinde=Altena", new Amount.Count(3));
    enter("gemeinde=Balve", new Amount.Count(3));
    enter("", new Amount.Count(4));
    assertThat(doubts(indicator)).isEmpty();
  }
}
