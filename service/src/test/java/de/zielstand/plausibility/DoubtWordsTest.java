package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.PlausibleRange;
import de.zielstand.indicator.Relation;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtWordsTest {
  private static final Watched PERSONS = Watched.of(IndicatorKind.STOCK);
  private static final Watched SHARE = Watched.of(IndicatorKind.SHARE);
  private static final PlausibleRange RANGE =
      new PlausibleRange(Optional.of(BigDecimal.TEN), Optional.of(new BigDecimal("1000.5")));
  private static final Map<Code, String> TITLES =
      Map.of(new Code("A"), "davon gefördert", new Code("B"), "davon gedämpft");

  @Nested
  class InGerman {
    @Test
    void aRangeIsLeftUpOrDown() {
      assertThat(german(PERSONS, new Doubt.OutOfRange(key(0), new BigDecimal("1234.5"), RANGE)))
          .isEqualTo(
              "Der Wert 1.234,5 Personen liegt über dem plausiblen Höchstwert 1.000,5 Personen.");
      assertThat(german(PERSONS, new Doubt.OutOfRange(key(0), BigDecimal.ONE, RANGE)))
          .isEqualTo("Der Wert 1 Personen liegt unter dem plausiblen Mindestwert 10 Personen.");
    }

    @Test
    void aPeriodIsNamed() {
      assertThat(german(PERSONS, new Doubt.SameAsBefore(key(1), new BigDecimal("34"), quarter(0))))
          .isEqualTo(
              "Der Wert 34 Personen ist genau derselbe wie im Zeitraum davor (1. Quartal 2016).");
      assertThat(german(PERSONS, new Doubt.RunningTotalFalls(key(1), 33, quarter(0), 1034)))
          .isEqualTo(
              "Die laufende Summe fällt von 1.034 Personen (1. Quartal 2016) auf 33 Personen.");
    }

    @Test
    void aStockIsReckonedAlong() {
      assertThat(german(PERSONS, new Doubt.StockUnexplained(key(1), 38, quarter(0), 1036, 5, 1)))
          .isEqualTo(
              "Aus 1.036 Personen (1. Quartal 2016), Zugängen 5 und Abgängen 1 ergeben sich 1.040,"
                  + " nicht 38.");
    }

    @Test
    void aJumpSaysWhatWasExpected() {
      assertThat(german(PERSONS, new Doubt.Jump(key(0), new BigDecimal("380"), 38.6, 9)))
          .isEqualTo(
              "Der Wert 380 Personen liegt weit über der Reihe, nach deren Verlauf etwa 39 Personen"
                  + " zu erwarten wären.");
      assertThat(german(SHARE, new Doubt.Jump(key(0), new BigDecimal("12.5"), 71.26, -9)))
          .isEqualTo(
              "Der Wert 12,5\u202f% liegt weit unter der Reihe, nach deren Verlauf etwa 71,3\u202f%"
                  + " zu erwarten wären.");
    }

    @Test
    void aWholeAndAReturnAreToldInNumbers() {
      assertThat(
              german(SHARE, new Doubt.AboveWhole(key(0), new BigDecimal("7"), new BigDecimal("6"))))
          .isEqualTo("7 von 6 sind mehr als 100\u202f%.");
      assertThat(german(PERSONS, new Doubt.ReturnRateAbove(key(0), 1041, 1040)))
          .isEqualTo("Mit 1.041 sind mehr Bögen zurückgekommen, als mit 1.040 ausgegeben wurden.");
    }

    @Test
    void aRelationNamesTheOthers() {
      assertThat(german(SHARE, broken(Relation.Kind.SUM_OF, "A", "B")))
          .isEqualTo(
              "Der Wert 41\u202f% ist nicht die Summe aus „davon gefördert“ und „davon gedämpft“:"
                  + " Sie beträgt 40,5\u202f%.");
      assertThat(german(SHARE, broken(Relation.Kind.PART_OF, "A")))
          .isEqualTo(
              "Der Wert 41\u202f% ist ein Teil von „davon gefördert“, aber größer als dessen Wert"
                  + " 40,5\u202f%.");
      assertThat(german(SHARE, broken(Relation.Kind.NOT_ABOVE, "A")))
          .isEqualTo(
              "Der Wert 41\u202f% liegt über dem von „davon gefördert“, der 40,5\u202f% beträgt.");
    }
  }

  @ParameterizedTest
  @EnumSource(Relation.Kind.class)
  void englishNamesTheOthersToo(Relation.Kind kind) {
    assertThat(words(Language.ENGLISH, SHARE, broken(kind, "A")))
        .startsWith("The value of 41%")
        .contains("“davon gefördert”", "40.5%")
        .doesNotContain("{");
  }

  private static Doubt broken(Relation.Kind kind, String... codes) {
    var others = List.of(codes).stream().map(Code::new).toList();
    return new Doubt.RelationBroken(
        key(0),
        new BigDecimal("41"),
        new Relation(kind, others, Optional.empty()),
        new BigDecimal("40.5"));
  }

  private static String german(Watched watched, Doubt doubt) {
    return words(Language.GERMAN, watched, doubt);
  }

  private static String words(Language language, Watched watched, Doubt doubt) {
    return new DoubtWords(language, watched.indicator())
        .sentence(doubt, code -> TITLES.getOrDefault(code, "?"));
  }
}
