package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.quarter;
import static de.zielstand.plausibility.Figures.score;
import static de.zielstand.plausibility.Figures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.plausibility.Doubt.Jump;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpTest {
  private static final Watched COUNT = Watched.of(IndicatorKind.COUNT);
  private static final Watched HOURS = Watched.of(IndicatorKind.QUANTITY).in("Stunden", 2);

  @Nested
  class AValueFarFromTheLine {
    @Test
    void isDoubtedWithWhatTheLineSays() {
      var doubts = Figures.counts(31, 33, 34, 37, 38, 390).doubts(COUNT);
      assertThat(doubts)
          .singleElement()
          .isInstanceOfSatisfying(
              Jump.class,
              jump -> {
                assertThat(jump.key()).isEqualTo(key(5));
                assertThat(jump.value()).isEqualTo("390");
                assertThat(jump.expectedByLine()).isCloseTo(40.25, within(1.0));
                assertThat(jump.z()).isGreaterThan(100);
              });
    }

    @Test
    void mayLieBelow() {
      assertThat(Figures.counts(131, 133, 134, 137, 138, 3).doubts(COUNT))
          .singleElement()
          .isInstanceOfSatisfying(Jump.class, jump -> assertThat(jump.z()).isLessThan(-3.5));
    }

    @Test
    void isOneBeyondThreeAndAHalf() {
      // About a flat line the median residual is 1 and MAD 1, so the limit is 1 + 3.5 / 0.6745.
      assertThat(symmetric(6.18).doubts(HOURS)).isEmpty();
      assertThat(symmetric(6.20).doubts(HOURS))
          .extracting(Doubt::key)
          .containsExactly(key(0), key(8));
    }

    @Test
    void needsFourOthers() {
      assertThat(Figures.quantities(10, 11.2, 11.9, 90).doubts(HOURS)).isEmpty();
      assertThat(Figures.quantities(10, 11.2, 11.9, 13.1, 90).doubts(HOURS))
          .extracting(Doubt::key)
          .containsExactly(key(4));
    }

    @Test
    void isNoneWhereNothingSpreads() {
      assertThat(Figures.counts(5, 5, 5, 5, 5, 5, 90).doubts(COUNT)).isEmpty();
    }

    private static Figures symmetric(double far) {
      return Figures.quantities(far, -1, 1, 1, 0, 1, 1, -1, far);
    }
  }

  @Nested
  class TheNextBestEntry {
    private static Figures quietButFor(double distance) {
      return Figures.quantities(0.01, 1.99, 4.01, 5.99, 8.01, 10 + distance, 12.01, 13.99);
    }

    @Test
    void isNoJump() {
      assertThat(quietButFor(0.9).doubts(HOURS.in("Stunden", 0))).isEmpty();
      assertThat(quietButFor(1.1).doubts(HOURS.in("Stunden", 0)))
          .extracting(Doubt::key)
          .containsExactly(key(5));
      assertThat(quietButFor(0.9).doubts(HOURS.in("Stunden", 1)))
          .extracting(Doubt::key)
          .containsExactly(key(5));
    }

    @Test
    void ofACountIsOneMore() {
      assertThat(Figures.counts(21, 20, 22, 22, 23, 23, 22, 24, 23).doubts(COUNT))
          .doesNotHaveAnyElementsOfTypes(Jump.class);
      assertThat(Figures.counts(210, 200, 220, 220, 230, 230, 220, 240, 230).doubts(COUNT))
          .filteredOn(Jump.class::isInstance)
          .extracting(Doubt::key)
          .containsExactly(key(1), key(6), key(8));
    }

    @Test
    void ofAShareIsOneOfItsBase() {
      assertThat(endingWith(share(11, 20)).doubts(Watched.of(IndicatorKind.SHARE))).isEmpty();
      assertThat(endingWith(share(12, 20)).doubts(Watched.of(IndicatorKind.SHARE)))
          .extracting(Doubt::key)
          .containsExactly(key(5));
    }

    private static Figures endingWith(Amount last) {
      return Figures.of(
          share(500, 1000),
          share(501, 1000),
          share(499, 1000),
          share(502, 1000),
          share(500, 1000),
          last);
    }
  }

  @Nested
  class TheLine {
    @Test
    void isThatAfterTheLastBreak() {
      var figures = Figures.counts(900, 910, 30, 33, 34, 37, 38, 40);
      assertThat(figures.doubts(COUNT.broken(quarter(2)))).isEmpty();
      assertThat(figures.doubts(COUNT)).isNotEmpty();
    }

    @Test
    void ofAnOldFigureEndsAtTheNextBreak() {
      var figures = Figures.counts(31, 34, 33, 90, 37, 41, 40, 44, 900, 911, 925, 931, 944);
      assertThat(figures.doubts(COUNT.broken(quarter(8))))
          .extracting(Doubt::key)
          .containsExactly(key(3));
      assertThat(figures.doubts(COUNT.broken(quarter(8), quarter(11)))).hasSize(1);
    }

    @Test
    void countsGapsAsTime() {
      Figures figures = Figures.quantities(10, 20.1, 29.9, 40.2, 50);
      figures.with(key(9), new Amount.Quantity(BigDecimal.valueOf(100.1)));
      assertThat(figures.doubts(HOURS)).isEmpty();
      figures.with(key(9), new Amount.Quantity(BigDecimal.valueOf(60)));
      assertThat(figures.doubts(HOURS, key(9))).hasSize(1);
    }

    @Test
    void takesEventsInTheirOrder() {
      Figures figures = new Figures();
      int[] guests = {20, 23, 25, 24, 90, 26, 28};
      for (int i = 0; i < guests.length; i++) {
        figures.with(event(i), new Amount.Count(guests[i]));
      }
      assertThat(figures.doubts(COUNT)).extracting(Doubt::key).containsExactly(event(4));
    }

    @Test
    void isThatOfOnePart() {
      Figures figures = Figures.counts(31, 33, 34, 37, 38, 40);
      for (int i = 0; i < 6; i++) {
        figures.with(key("I1", quarter(i), "ort=Nord"), new Amount.Count(300 + 5 * i + i % 2));
        figures.with(key("I2", quarter(i), ""), new Amount.Count(3000 + 5 * i + i % 2));
      }
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void isThatOfOneRhythm() {
      Figures figures = Figures.counts(31, 33, 34, 37);
      figures.with(key("I1", Period.year(2015), ""), new Amount.Count(140));
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void reachesNoFartherThanOneCanOversee() {
      var first = Period.year(1900);
      Figures figures = new Figures().with(key("I1", first, ""), new Amount.Count(7));
      for (int year = 2010; year < 2020; year++) {
        figures.with(key("I1", Period.year(year), ""), new Amount.Count(year + 2 * (year % 2)));
      }
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void meetsTwoYearPeriodsThatBeganInOddAndEvenYears() {
      Figures figures = new Figures();
      for (int year : List.of(2010, 2013, 2015, 2018)) {
        figures.with(
            key("I1", Period.starting(PeriodKind.TWO_YEARS, LocalDate.of(year, 1, 1)), ""),
            new Amount.Count(year));
      }
      assertThat(figures.doubts(COUNT)).isEmpty();
    }

    @Test
    void isDrawnThroughMeans() {
      Figures figures =
          Figures.of(
              score("4.1", 9, null),
              score(null, 9, null),
              score("4.2", 8, null),
              score("4.1", 9, null),
              score("4.3", 9, null),
              score("1.0", 9, null));
      assertThat(figures.doubts(Watched.of(IndicatorKind.SCORE).in("Mittel", 2)))
          .extracting(Doubt::key)
          .containsExactly(key(5));
    }

    private static FigureKey event(int number) {
      return key("I1", Period.event(LocalDate.of(2016, 3, 14).plusDays(17L * number), 1), "");
    }
  }
}
