package de.zielstand.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HappeningTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 16);
  private static final Code M1 = new Code("M1");

  private static ResolutionTaken resolution(String text, Optional<LocalDate> until) {
    return new ResolutionTaken(
        Parts.BODY, DAY, text, Optional.empty(), Optional.empty(), until, Resolution.State.OPEN);
  }

  private static ReviewClosed review(String decider) {
    return new ReviewClosed(
        new Code("K"), M1, "end 2018", DAY, Review.Result.END, decider, Optional.empty());
  }

  @Nested
  class Values {
    @Test
    void areRefusedWhereTheyCannotBe() {
      for (ThrowingCallable wrong :
          List.<ThrowingCallable>of(
              () -> new MeetingHeld(Parts.BODY, DAY, Optional.of(-1), Optional.empty()),
              () -> new MeetingHeld(Parts.BODY, DAY, Optional.of(100_001), Optional.empty()),
              () ->
                  new MeetingHeld(
                      Parts.BODY, DAY, Optional.empty(), Optional.of("x".repeat(4_001))),
              () -> new ReportGiven(Parts.DUTY, DAY, " ", Optional.empty(), Optional.empty()),
              () ->
                  new ReportGiven(
                      Parts.DUTY, DAY, "x".repeat(301), Optional.empty(), Optional.empty()),
              () -> resolution("", Optional.empty()),
              () -> resolution("Etwas", Optional.of(DAY.minusDays(1))),
              () -> review(""))) {
        assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class);
      }
    }

    @Test
    void mayBeAsLongAsTheirBorders() {
      assertThat(resolution("x".repeat(4_000), Optional.of(DAY)).text()).hasSize(4_000);
      assertThat(review("x".repeat(300)).decider()).hasSize(300);
    }
  }

  @Nested
  class Doubles {
    @Test
    void areMeetingsOfOneBodyOnOneDay() {
      var chronicle = Parts.chronicle(Parts.meeting("2019-05-16"));
      assertThat(chronicle.hasDoubleOf(Parts.meeting("2019-05-16"), 2)).isTrue();
      assertThat(chronicle.hasDoubleOf(Parts.meeting("2019-05-16"), 1)).isFalse();
      assertThat(chronicle.hasDoubleOf(Parts.meeting("2019-05-17"), 2)).isFalse();
    }

    @Test
    void areNotReportsToDifferentBodies() {
      var chronicle = Parts.chronicle(Parts.report("2019-05-16", "RAT"));
      assertThat(chronicle.hasDoubleOf(Parts.report("2019-05-16", "RAT"), 2)).isTrue();
      assertThat(chronicle.hasDoubleOf(Parts.report("2019-05-16", "BEIRAT"), 2)).isFalse();
    }

    @Test
    void areResolutionsInTheSameWordsAndReviewsHoweverDecided() {
      assertThat(resolution("A", Optional.empty()).isDoubleOf(resolution("A", Optional.of(DAY))))
          .isTrue();
      assertThat(resolution("A", Optional.empty()).isDoubleOf(resolution("B", Optional.empty())))
          .isFalse();
      assertThat(review("Rat").isDoubleOf(review("Runde"))).isTrue();
      assertThat(review("Rat").isDoubleOf(Parts.meeting("2019-05-16"))).isFalse();
    }

    @Test
    void areNotWhatWasWithdrawn() {
      var chronicle = new Chronicle(List.of(Parts.entry(1, Parts.meeting("2019-05-16"), true)));
      assertThat(chronicle.hasDoubleOf(Parts.meeting("2019-05-16"), 2)).isFalse();
      assertThat(chronicle.meetings(Parts.BODY)).isEmpty();
    }
  }

  @Test
  void isListedByItsDayWhateverTheOrderOfEntering() {
    var chronicle =
        Parts.chronicle(
            Parts.meeting("2018-01-01"), Parts.meeting("2019-01-01"), Parts.meeting("2017-01-01"));
    assertThat(chronicle.meetingDays(Parts.BODY)).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void closesTheReviewThatItNames() {
    var catalogue = Parts.catalogue("", "trigger: {kind: NOT_STATED}");
    var measure = catalogue.concepts().getFirst().measures().getFirst();
    var planned = measure.reviews().getFirst();
    var closed = Parts.chronicle(review("Rat"));
    assertThat(closed.closing(new Code("K"), measure, planned)).isPresent();
    assertThat(closed.closing(new Code("ANDERES"), measure, planned)).isEmpty();
    assertThat(Chronicle.EMPTY.closing(new Code("K"), measure, planned)).isEmpty();
  }

  @Nested
  class Lives {
    @Test
    void beginAndEndWithTheirBody() {
      var catalogue =
          Parts.catalogue(
              "begin: '2017', end: 2019-08", "from: RUNDE, trigger: {kind: NOT_STATED}");
      for (Owner owner :
          List.of(Parts.meeting("2018-01-01").owner(), Parts.report("2018-01-01", "").owner())) {
        var life = Life.of(catalogue, owner);
        assertThat(life.isBefore(LocalDate.of(2016, 12, 31))).isTrue();
        assertThat(life.isBefore(LocalDate.of(2017, 1, 1))).isFalse();
        assertThat(life.isOver(LocalDate.of(2019, 8, 31))).isFalse();
        assertThat(life.isOver(LocalDate.of(2019, 9, 1))).isTrue();
      }
    }

    @Test
    void beginWithTheirMeasureAndLetItBeLookedBackAtLater() {
      var catalogue = Parts.catalogue("", "trigger: {kind: NOT_STATED}");
      assertThat(Life.of(catalogue, review("Rat").owner()))
          .isEqualTo(new Life(Optional.of(LocalDate.of(2017, 1, 1)), Optional.empty()));
    }

    @Test
    void areUnknownOfWhatIsNotThere() {
      var catalogue = Parts.catalogue("", "trigger: {kind: NOT_STATED}");
      assertThat(Life.of(catalogue, new Owner(Optional.empty(), "Body", new Code("NIX"))))
          .isEqualTo(Life.UNKNOWN);
    }
  }
}
