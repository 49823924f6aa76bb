package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.quarter;
import static de.zielstand.plausibility.Figures.score;
import static de.zielstand.plausibility.Figures.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.AddsUp;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.plausibility.Doubt.RunningTotalFalls;
import de.zielstand.plausibility.Doubt.SameAsBefore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingStillTest {
  private static final Watched COUNT = Watched.of(IndicatorKind.COUNT);
  private static final Watched SHARE = Watched.of(IndicatorKind.SHARE);
  private static final Watched QUANTITY = Watched.of(IndicatorKind.QUANTITY);
  private static final Watched SCORE = Watched.of(IndicatorKind.SCORE);

  @Nested
  class TheSameAsBefore {
    @Test
    void isDoubted() {
      assertThat(Figures.counts(31, 34, 34).doubts(COUNT))
          .containsExactly(new SameAsBefore(key(2), BigDecimal.valueOf(34), quarter(1)));
    }

    @Test
    void isDoubtedOfTheSecondFigure() {
      assertThat(Figures.counts(34, 34).doubts(COUNT)).hasSize(1);
    }

    @Test
    void isOrdinaryOnceASeriesStoodStill() {
      var figures = Figures.counts(31, 31, 34, 34, 36, 36);
      assertThat(figures.doubts(COUNT)).extracting(Doubt::key).containsExactly(key(1));
    }

    @Test
    void isOrdinaryBelowTen() {
      assertThat(Figures.counts(8, 9, 9).doubts(COUNT)).isEmpty();
      assertThat(Figures.counts(8, 10, 10).doubts(COUNT)).hasSize(1);
      assertThat(Figures.counts(8, 0, 0).doubts(COUNT)).isEmpty();
    }

    @Test
    void isNotAskedOverAGap() {
      var figures = Figures.of(new Amount.Count(31), null, new Amount.Count(31));
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void isNotAskedOfEvents() {
      var figures =
          new Figures().with(event(1), new Amount.Count(20)).with(event(2), new Amount.Count(20));
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void isNotAskedOverABreak() {
      assertThat(Figures.counts(31, 34, 34, 34).doubts(COUNT.broken(quarter(2))))
          .extracting(Doubt::key)
          .containsExactly(key(3));
    }

    @ParameterizedTest
    @EnumSource(
        value = IndicatorKind.class,
        names = {"COUNT", "STOCK", "CLICKS"})
    void isAskedOfWhatMoves(IndicatorKind kind) {
      assertThat(Figures.counts(31, 34, 34).doubts(Watched.of(kind))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
        value = IndicatorKind.class,
        names = {"DISTINCT", "RECURRING", "LEVELS"})
    void isOrdinaryOfWhatRests(IndicatorKind kind) {
      assertThat(Figures.counts(31, 34, 34).doubts(Watched.of(kind))).isEmpty();
    }

    @Test
    void isOrdinaryOfStepsAndWords() {
      var done = new Amount.Milestone(null, 12, 20);
      var judged = new Amount.Judgement(3);
      assertThat(Figures.of(done, done).doubts(Watched.of(IndicatorKind.MILESTONE))).isEmpty();
      assertThat(Figures.of(judged, judged).doubts(Watched.of(IndicatorKind.JUDGEMENT))).isEmpty();
    }

    @Test
    void isOrdinaryOfWhatLasts() {
      var figures = Figures.quantities(12.5, 12.5);
      assertThat(figures.doubts(QUANTITY.addingUp(AddsUp.LAST))).isEmpty();
      assertThat(figures.doubts(QUANTITY.addingUp(AddsUp.SUM))).hasSize(1);
      assertThat(figures.doubts(QUANTITY.addingUp(AddsUp.MEAN))).hasSize(1);
      assertThat(Figures.quantities(9.9, 9.9).doubts(QUANTITY)).isEmpty();
    }

    @Test
    void isToldInPercentOfAShare() {
      assertThat(Figures.of(share(5, 20), share(5, 20)).doubts(SHARE))
          .containsExactly(new SameAsBefore(key(1), new BigDecimal("25"), quarter(0)));
      assertThat(Figures.of(share(5, 9), share(5, 9)).doubts(SHARE)).isEmpty();
      assertThat(Figures.of(share(5, 20), share(6, 24)).doubts(SHARE)).isEmpty();
    }

    @Test
    void isOrdinaryOfAllAndOfNone() {
      assertThat(Figures.of(share(20, 20), share(20, 20)).doubts(SHARE)).isEmpty();
      assertThat(Figures.of(share(0, 20), share(0, 20)).doubts(SHARE)).isEmpty();
    }

    @Test
    void isAskedOfAWholeReturn() {
      assertThat(Figures.of(score("4.1", 12, 20L), score("4.1", 12, 20L)).doubts(SCORE)).hasSize(1);
      assertThat(Figures.of(score("4.1", 12, 20L), score("4.1", 13, 20L)).doubts(SCORE)).isEmpty();
      assertThat(Figures.of(score("4.1", 9, 20L), score("4.1", 9, 20L)).doubts(SCORE)).isEmpty();
    }
  }

  @Nested
  class ARunningTotal {
    private static final Watched TOTAL = COUNT.entered(Entry.RUNNING_TOTAL);

    @Test
    void mayStandStill() {
      assertThat(Figures.counts(31, 34, 34).doubts(TOTAL)).isEmpty();
    }

    @Test
    void isDoubtedWhenItFalls() {
      assertThat(Figures.counts(31, 34, 33).doubts(TOTAL))
          .containsExactly(new RunningTotalFalls(key(2), 33, quarter(1), 34));
    }

    @Test
    void isComparedOverAGap() {
      var figures = Figures.of(new Amount.Count(31), null, new Amount.Count(30));
      assertThat(figures.doubts(TOTAL))
          .containsExactly(new RunningTotalFalls(key(2), 30, quarter(0), 31));
    }

    @Test
    void beginsAnewAfterABreak() {
      assertThat(Figures.counts(31, 34, 3).doubts(TOTAL.broken(quarter(2)))).isEmpty();
    }

    @Test
    void isNotWhatCameNew() {
      assertThat(Figures.counts(31, 34, 33).doubts(COUNT)).isEmpty();
    }
  }

  private static FigureKey event(int number) {
    return key("I1", Period.event(LocalDate.of(2016, 3, 14), number), "");
  }
}
