package de.zielstand.plausibility;

import static de.zielstand.indicator.Relation.Kind.NOT_ABOVE;
import static de.zielstand.indicator.Relation.Kind.PART_OF;
import static de.zielstand.indicator.Relation.Kind.SUM_OF;
import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.quarter;
import static de.zielstand.plausibility.Figures.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Relation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Sign;
import de.zielstand.plausibility.Doubt.RelationBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BesideOthersTest {
  private static final Watched COUNT = Watched.of(IndicatorKind.COUNT);

  @Nested
  class ASum {
    private static final Watched SUM = COUNT.related(SUM_OF, "A", "B");

    @Test
    void mustBeThatOfItsParts() {
      assertThat(beside(50, "A", 30, "B", 20).doubts(SUM)).isEmpty();
      assertThat(beside(51, "A", 30, "B", 20).doubts(SUM))
          .containsExactly(
              new RelationBroken(
                  key(0),
                  BigDecimal.valueOf(51),
                  relation(SUM_OF, "A", "B"),
                  BigDecimal.valueOf(50)));
      assertThat(beside(49, "A", 30, "B", 20).doubts(SUM)).hasSize(1);
    }

    @Test
    void isNotKnownWhileAPartIsMissing() {
      Figures figures = Figures.counts(50).with(other("A", 0), new Amount.Count(30));
      assertThat(figures.doubts(SUM)).isEmpty();
      figures.with(other("B", 0), new Content.Missing(Sign.NO_ENTRY));
      assertThat(figures.doubts(SUM)).isEmpty();
    }

    @Test
    void isThatOfTheSamePeriod() {
      Figures figures =
          Figures.counts(50)
              .with(other("A", 1), new Amount.Count(30))
              .with(other("B", 1), new Amount.Count(30));
      assertThat(figures.doubts(SUM)).isEmpty();
    }

    @Test
    void ofSharesIsThatOfPercentages() {
      Watched quota = Watched.of(IndicatorKind.SHARE).related(SUM_OF, "A", "B");
      Figures figures =
          Figures.of(share(2, 3))
              .with(other("A", 0), share(1, 7))
              .with(other("B", 0), share(11, 21));
      assertThat(figures.doubts(quota)).isEmpty();
      figures.with(other("B", 0), share(12, 21));
      assertThat(figures.doubts(quota)).hasSize(1);
    }
  }

  @Nested
  class APart {
    @ParameterizedTest
    @EnumSource(
        value = Relation.Kind.class,
        names = {"PART_OF", "NOT_ABOVE"})
    void isNotGreaterThanAnyOfTheOthers(Relation.Kind kind) {
      Watched part = COUNT.related(kind, "A", "B");
      assertThat(beside(30, "A", 30, "B", 31).doubts(part)).isEmpty();
      assertThat(beside(31, "A", 30, "B", 31).doubts(part))
          .containsExactly(
              new RelationBroken(
                  key(0), BigDecimal.valueOf(31), relation(kind, "A"), BigDecimal.valueOf(30)));
      assertThat(beside(32, "A", 30, "B", 31).doubts(part)).hasSize(2);
    }

    @Test
    void mayStandAlone() {
      assertThat(Figures.counts(30).doubts(COUNT.related(PART_OF, "A"))).isEmpty();
    }
  }

  @Test
  void whatHasNoNumberBreaksNothing() {
    Figures figures =
        Figures.of(new Amount.Judgement(5)).with(other("A", 0), new Amount.Judgement(1));
    assertThat(figures.doubts(Watched.of(IndicatorKind.JUDGEMENT).related(NOT_ABOVE, "A")))
        .isEmpty();
  }

  @Test
  void doubtsAreToldInTheOrderOfFiguresAndCodes() {
    Watched watched = COUNT.between("0", "40").related(NOT_ABOVE, "A");
    Figures figures =
        Figures.counts(50, 50)
            .with(other("A", 0), new Amount.Count(45))
            .with(other("A", 1), new Amount.Count(45));
    assertThat(figures.doubts(watched))
        .extracting(doubt -> doubt.key().period() + " " + doubt.code())
        .containsExactly(
            "2016-Q1 OUT_OF_RANGE",
            "2016-Q1 RELATION_BROKEN",
            "2016-Q2 OUT_OF_RANGE",
            "2016-Q2 SAME_AS_BEFORE",
            "2016-Q2 RELATION_BROKEN");
  }

  private static Figures beside(int own, String a, int first, String b, int second) {
    return Figures.counts(own)
        .with(other(a, 0), new Amount.Count(first))
        .with(other(b, 0), new Amount.Count(second));
  }

  private static FigureKey other(String code, int index) {
    return key(code, quarter(index), "");
  }

  private static Relation relation(Relation.Kind kind, String... codes) {
    return new Relation(kind, List.of(codes).stream().map(Code::new).toList(), Optional.empty());
  }
}
