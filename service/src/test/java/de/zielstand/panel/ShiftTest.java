package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShiftTest {
  @ParameterizedTest
  @EnumSource(Status.class)
  void isTheOtherWayRoundBackwards(Status one) {
    for (Status other : Status.values()) {
      Shift there = Shift.between(one, other);
      Shift back = Shift.between(other, one);
      assertThat(back)
          .as("%s and %s", one, other)
          .isEqualTo(
              switch (there) {
                case BETTER -> Shift.WORSE;
                case WORSE -> Shift.BETTER;
                case SAME -> Shift.SAME;
                case NEW -> Shift.LOST;
                case LOST -> Shift.NEW;
                case NONE -> Shift.NONE;
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REACHED, ON_TRACK, WORSE",
    "ON_TRACK, AT_RISK, WORSE",
    "AT_RISK, OFF_TRACK, WORSE",
    "OFF_TRACK, MISSED, WORSE",
    "AT_RISK, REACHED, BETTER",
    "NOT_DUE, AT_RISK, NEW",
    "AT_RISK, NO_DATA, LOST",
    "NO_DATA, NOT_DUE, NONE"
  })
  void followsHowFarTargetsAre(Status before, Status now, Shift shift) {
    assertThat(Shift.between(before, now)).isEqualTo(shift);
  }

  @Nested
  class TheQuarterBefore {
    @ParameterizedTest
    @CsvSource({
      "2019-12-31, 2019-09-30",
      "2020-01-21, 2019-09-30",
      "2019-12-30, 2019-06-30",
      "2019-03-31, 2018-12-31",
      "2019-01-01, 2018-09-30"
    })
    void isTheOneBeforeTheLastThatIsOver(LocalDate day, LocalDate before) {
      assertThat(View.quarterBefore(day)).isEqualTo(new View.Earlier.On(before));
    }
  }

  @Nested
  class Names {
    @Test
    void mayNameTheConcept() {
      Named named = Named.parse("KR-2018/M02").orElseThrow();
      assertThat(named.fits(named.concept(), named.code())).isTrue();
      assertThat(named.fits(Optional.empty(), named.code())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "/", "M02/", "/M02", "K/M/2", "m02", "<script>"})
    void areRefusedWhereTheyAreNone(String name) {
      assertThat(Named.parse(name)).isEmpty();
    }
  }
}
