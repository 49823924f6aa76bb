package de.zielstand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.zielstand.SampleFiles;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
  private static Indicator any(IndicatorKind kind) {
    return SampleFiles.all().stream()
        .flatMap(catalogue -> catalogue.indicators().stream())
        .map(HeldIndicator::indicator)
        .filter(indicator -> indicator.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static TypedFigure typed(Object... cells) {
    Map<Cell, String> texts = new EnumMap<>(Cell.class);
    for (int i = 0; i < cells.length; i += 2) {
      texts.put((Cell) cells[i], (String) cells[i + 1]);
    }
    return new TypedFigure(texts, "", "");
  }

  private static Content read(IndicatorKind kind, Object... cells) {
    return new FigureReader(any(kind), DecimalSign.COMMA).read(typed(cells)).orElseThrow();
  }

  private static Amount amount(IndicatorKind kind, Object... cells) {
    return ((Content.Value) read(kind, cells)).amount();
  }

  private static Code refused(IndicatorKind kind, Object... cells) {
    return catchThrowableOfType(FieldProblem.class, () -> read(kind, cells)).code();
  }

  @Nested
  class Stocks {
    @Test
    void mayCarryWhoJoinedAndLeft() {
      assertThat(
              amount(IndicatorKind.STOCK, Cell.VALUE, "38", Cell.JOINED, "5", Cell.LEFT, "1.003"))
          .isEqualTo(new Amount.Count(38, 5L, 1003L));
      assertThat(amount(IndicatorKind.STOCK, Cell.VALUE, "38", Cell.LEFT, "0"))
          .isEqualTo(new Amount.Count(38, null, 0L));
      assertThat(amount(IndicatorKind.STOCK, Cell.VALUE, "38")).isEqualTo(new Amount.Count(38));
    }

    @Test
    void areMoreThanThat() {
      assertThat(refused(IndicatorKind.STOCK, Cell.JOINED, "5")).isEqualTo(Code.MISSING);
      assertThat(refused(IndicatorKind.STOCK, Cell.VALUE, "38", Cell.JOINED, "-1"))
          .isEqualTo(Code.TOO_SMALL);
      assertThat(refused(IndicatorKind.STOCK, Cell.VALUE, "38", Cell.LEFT, "1,5"))
          .isEqualTo(Code.NOT_A_WHOLE_NUMBER);
      assertThat(refused(IndicatorKind.COUNT, Cell.VALUE, "38", Cell.LEFT, "1"))
          .isEqualTo(Code.NOT_ASKED);
    }

    @Test
    void haveNoSignBesideAMovement() {
      assertThat(refused(IndicatorKind.STOCK, Cell.VALUE, "-", Cell.JOINED, "1"))
          .isEqualTo(Code.NEITHER_VALUE_NOR_SIGN);
    }
  }

  @Nested
  class Counts {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"38 | 38", "1.234 | 1234", "1 234 | 1234", "0 | 0", "12,0 | 12", "+7 | 7"})
    void areReadInEverySpelling(String text, long number) {
      assertThat(amount(IndicatorKind.COUNT, Cell.VALUE, text)).isEqualTo(new Amount.Count(number));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "12,5 | NOT_A_WHOLE_NUMBER",
          "viele | NOT_A_PLAIN_DECIMAL",
          "=A1+B1 | A_FORMULA",
          "#DIV/0! | A_FORMULA",
          ". | NOT_A_VALUE",
          "-3 | TOO_SMALL",
          "9999999999999999999999 | TOO_MANY_DIGITS",
          "1e9 | NOT_A_PLAIN_DECIMAL"
        })
    void areRefusedWithTheReason(String text, Code code) {
      assertThat(refused(IndicatorKind.COUNT, Cell.VALUE, text)).isEqualTo(code);
    }

    @Test
    void haveNoDenominator() {
      assertThat(refused(IndicatorKind.COUNT, Cell.VALUE, "3", Cell.DENOMINATOR, "4"))
          .isEqualTo(Code.NOT_ASKED);
    }
  }

  @Nested
  class Signs {
    @ParameterizedTest
    @CsvSource({"-, NO_ENTRY", "–, NO_ENTRY", "..., NOT_COLLECTED", "…, NOT_COLLECTED"})
    void standForAMissingValue(String text, Sign sign) {
      assertThat(read(IndicatorKind.STOCK, Cell.VALUE, text)).isEqualTo(new Content.Missing(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X"})
    void countInAnyCell(String text) {
      assertThat(read(IndicatorKind.SHARE, Cell.NUMERATOR, text))
          .isEqualTo(new Content.Missing(Sign.NOT_APPLICABLE));
    }

    @Test
    void standAlone() {
      assertThat(refused(IndicatorKind.SHARE, Cell.NUMERATOR, "x", Cell.DENOMINATOR, "4"))
          .isEqualTo(Code.NEITHER_VALUE_NOR_SIGN);
    }
  }

  @Nested
  class Shares {
    @Test
    void keepTheirDenominator() {
      assertThat(amount(IndicatorKind.SHARE, Cell.NUMERATOR, "3", Cell.DENOMINATOR, "4"))
          .isEqualTo(new Amount.Share(BigDecimal.valueOf(3), BigDecimal.valueOf(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"75", "75 %", "0,75", "75,0"})
    void mayBeCheckedAgainstTheirValue(String value) {
      assertThat(
              amount(
                  IndicatorKind.SHARE,
                  Cell.VALUE,
                  value,
                  Cell.NUMERATOR,
                  "3",
                  Cell.DENOMINATOR,
                  "4"))
          .isInstanceOf(Amount.Share.class);
    }

    @Test
    void contradictAnotherValue() {
      assertThat(
              refused(
                  IndicatorKind.SHARE,
                  Cell.VALUE,
                  "80",
                  Cell.NUMERATOR,
                  "3",
                  Cell.DENOMINATOR,
                  "4"))
          .isEqualTo(Code.SHARE_CONTRADICTS);
    }

    @Test
    void areNoMoreThanTheWhole() {
      assertThat(refused(IndicatorKind.SHARE, Cell.NUMERATOR, "5", Cell.DENOMINATOR, "4"))
          .isEqualTo(Code.NUMERATOR_ABOVE_DENOMINATOR);
    }
  }

  @Nested
  class OtherKinds {
    @Test
    void aScoreMayCountItsReturnOnly() {
      assertThat(amount(IndicatorKind.SCORE, Cell.COUNT, "30", Cell.DENOMINATOR, "40"))
          .isEqualTo(new Amount.Score(null, 30, 40L));
    }

    @Test
    void aScoreNeedsItsReturn() {
      assertThat(refused(IndicatorKind.SCORE, Cell.VALUE, "1,7")).isEqualTo(Code.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "31.12.2018", "31.12.18"})
    void aMilestoneIsADay(String day) {
      assertThat(amount(IndicatorKind.MILESTONE, Cell.VALUE, day))
          .isEqualTo(new Amount.Milestone(LocalDate.of(2018, 12, 31), 0, 0));
    }

    @Test
    void aMilestoneMayBeSteps() {
      assertThat(amount(IndicatorKind.MILESTONE, Cell.NUMERATOR, "2", Cell.DENOMINATOR, "5"))
          .isEqualTo(new Amount.Milestone(null, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2018", "gestern", "2018"})
    void whatIsNoDayIsNoMilestone(String text) {
      assertThat(refused(IndicatorKind.MILESTONE, Cell.VALUE, text)).isEqualTo(Code.NOT_A_DAY);
    }

    @Test
    void aJudgementIsAStepOfItsScale() {
      var scale = any(IndicatorKind.JUDGEMENT).scale();
      assertThat(amount(IndicatorKind.JUDGEMENT, Cell.VALUE, scale.getLast().code().value()))
          .isEqualTo(new Amount.Judgement(scale.size()));
      assertThat(amount(IndicatorKind.JUDGEMENT, Cell.VALUE, scale.getFirst().title()))
          .isEqualTo(new Amount.Judgement(1));
      assertThat(refused(IndicatorKind.JUDGEMENT, Cell.VALUE, "prima")).isEqualTo(Code.NOT_A_STEP);
    }

    @Test
    void aLevelIsCounted() {
      assertThat(amount(IndicatorKind.LEVELS, Cell.COUNT, "12")).isEqualTo(new Amount.Count(12));
    }
  }

  @Test
  void nothingTypedIsNothing() {
    assertThat(new FigureReader(any(IndicatorKind.COUNT), DecimalSign.COMMA).read(typed()))
        .isEmpty();
  }

  @Test
  void aQualityIsOneOfThree() {
    var reader = new FigureReader(any(IndicatorKind.COUNT), DecimalSign.COMMA);
    var cells = Map.of(Cell.VALUE, "3");
    assertThat(reader.read(new TypedFigure(cells, "geschätzt", "")).orElseThrow())
        .isEqualTo(new Content.Value(new Amount.Count(3), Quality.ESTIMATED));
    assertThat(
            catchThrowableOfType(
                    FieldProblem.class, () -> reader.read(new TypedFigure(cells, "genau", "")))
                .code())
        .isEqualTo(Code.NOT_A_QUALITY);
  }
}
