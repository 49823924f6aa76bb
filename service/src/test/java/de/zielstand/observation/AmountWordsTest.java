package de.zielstand.observation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.SampleFiles;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmountWordsTest {
  private static String german(IndicatorKind kind, Amount amount) {
    return words(kind, Language.GERMAN).of(amount);
  }

  private static AmountWords words(IndicatorKind kind, Language language) {
    return SampleFiles.all().stream()
        .flatMap(catalogue -> catalogue.indicators().stream())
        .map(HeldIndicator::indicator)
        .filter(indicator -> indicator.kind() == kind)
        .findFirst()
        .map(indicator -> new AmountWords(indicator, language))
        .orElseThrow();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  @Test
  void groupTheDigitsOfACount() {
    assertThat(german(IndicatorKind.COUNT, new Amount.Count(1234))).isEqualTo("1.234");
  }

  @Test
  void tellOfAStockWhoCameAndWent() {
    assertThat(german(IndicatorKind.STOCK, new Amount.Count(38, 5L, 3L)))
        .isEqualTo("38 (Zugänge 5, Abgänge 3)");
    assertThat(german(IndicatorKind.STOCK, new Amount.Count(38, null, 0L)))
        .isEqualTo("38 (Abgänge 0)");
  }

  @Test
  void keepEveryDigitOfAQuantity() {
    assertThat(german(IndicatorKind.QUANTITY, new Amount.Quantity(decimal("0.123456"))))
        .isEqualTo("0,123456");
  }

  @Test
  void tellAShareByItsPercentageAndItsParts() {
    assertThat(
            german(IndicatorKind.SHARE, new Amount.Share(decimal("3"), decimal("8")))
                .replace('\u202f', ' '))
        .isEqualTo("37,5 % (3 von 8)");
  }

  @Test
  void leaveOutThePercentageOfNothing() {
    assertThat(german(IndicatorKind.SHARE, new Amount.Share(decimal("0"), decimal("0"))))
        .isEqualTo("0 von 0");
  }

  @Test
  void tellAScoreWithWhatCameBack() {
    assertThat(german(IndicatorKind.SCORE, new Amount.Score(decimal("4.2"), 38, 50L)))
        .isEqualTo("4,2 (38 von 50 zurück)");
    assertThat(german(IndicatorKind.SCORE, new Amount.Score(null, 38, null)))
        .isEqualTo("38 zurück");
  }

  @Test
  void tellHowFarAMilestoneIs() {
    var day = LocalDate.parse("2018-05-03");
    assertThat(german(IndicatorKind.MILESTONE, new Amount.Milestone(day, 3, 4)))
        .isEqualTo("erledigt am 03.05.2018, 3 von 4 Schritten");
    assertThat(german(IndicatorKind.MILESTONE, new Amount.Milestone(null, 0, 0)))
        .isEqualTo("noch nicht erledigt");
  }

  @Test
  void callAStepByItsTitleAndByItsRankWhereTheScaleIsShorterNow() {
    var words = words(IndicatorKind.JUDGEMENT, Language.GERMAN);
    var title = words.indicator().scale().getFirst().title();
    assertThat(words.of(new Amount.Judgement(1))).isEqualTo(title);
    assertThat(words.of(new Amount.Judgement(99))).isEqualTo("99");
  }

  @Test
  void followTheLanguage() {
    assertThat(words(IndicatorKind.COUNT, Language.ENGLISH).of(new Amount.Count(1234)))
        .isEqualTo("1,234");
  }
}
