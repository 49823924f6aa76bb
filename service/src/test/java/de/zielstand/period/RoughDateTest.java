package de.zielstand.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {
  @ParameterizedTest
  @CsvSource({
    "2017-06-30, 2017-06-30, 2017-06-30",
    "2016-02, 2016-02-01, 2016-02-29",
    "2016-10..2016-11, 2016-10-01, 2016-11-30",
    "2017, 2017-01-01, 2017-12-31",
    "mid 2017, 2017-06-01, 2017-06-30",
    "end 2018, 2018-12-31, 2018-12-31",
    "Interkulturelle Woche in 2017, 2017-01-01, 2017-12-31",
    "circa 2018-03, 2018-03-01, 2018-03-31"
  })
  void isComputedByItsEndAndShownAsSaid(String notation, LocalDate earliest, LocalDate latest) {
    RoughDate date = RoughDate.parse(notation).orElseThrow();
    assertThat(date.earliest(Map.of())).contains(earliest);
    assertThat(date.latest(Map.of())).contains(latest);
    assertThat(date).hasToString(notation);
  }

  @Test
  void staysOpenUntilItsMilestoneIsKnown() {
    RoughDate date = RoughDate.parse("BEWILLIGUNG + P2Y").orElseThrow();
    assertThat(date.milestone()).contains("BEWILLIGUNG");
    assertThat(date.latest(Map.of())).isEmpty();
    assertThat(date.latest(Map.of("BEWILLIGUNG", LocalDate.of(2013, 8, 1))))
        .contains(LocalDate.of(2015, 8, 1));
    assertThat(date.earliest(Map.of())).isEmpty();
    assertThat(RoughDate.parse("BEWILLIGUNG + P100Y")).isPresent();
    assertThat(RoughDate.parse("BEWILLIGUNG + P36525D")).isPresent();
    assertThat(date).hasToString("BEWILLIGUNG + P2Y");
  }

  @Test
  void mayBeRoundAndHangOnAMilestoneAtOnce() {
    RoughDate date = RoughDate.parse("circa FORUM + P18M").orElseThrow();
    assertThat(date.milestone()).contains("FORUM");
    assertThat(date.latest(Map.of("FORUM", LocalDate.of(2017, 4, 1))))
        .contains(LocalDate.of(2018, 10, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2017-13",
        "2017-02-30",
        "2016-11..2016-10",
        "mid 17",
        "17",
        "circa circa 2017",
        "Bewilligung + P2Y",
        "BEWILLIGUNG + 2",
        "BEWILLIGUNG + P1201M",
        "BEWILLIGUNG + P101Y",
        "BEWILLIGUNG + P36526D",
        "BEWILLIGUNG + P999999999Y",
        "someday"
      })
  void refusesWhatIsNoDate(String notation) {
    assertThat(RoughDate.parse(notation)).isEmpty();
  }
}
