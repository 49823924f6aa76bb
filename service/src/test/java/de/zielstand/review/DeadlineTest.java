package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.municipality.HouseRules;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
  private static final Period AUTUMN = Period.quarter(2019, 4);

  @ParameterizedTest
  @CsvSource({
    "2019-10-01, NOT_YET",
    "2019-12-31, NOT_YET",
    "2020-01-01, OPENED",
    "2020-01-23, OPENED",
    "2020-01-24, REMINDER",
    "2020-01-28, REMINDER",
    "2020-01-29, DUE",
    "2020-01-31, DUE",
    "2020-02-01, LATE",
    "2020-02-14, LATE",
    "2020-02-15, CLOSED",
  })
  void isClimbedRungByRung(LocalDate day, Rung rung) {
    assertThat(Deadline.of(AUTUMN, Rules.of(31, 14, 7)).rung(day)).isEqualTo(rung);
  }

  @Test
  void remindsOfNothingThatCannotBeHandedInYet() {
    var deadline = Deadline.of(AUTUMN, Rules.of(5, 0, 60));
    assertThat(deadline.reminds()).isEqualTo(deadline.opens()).isEqualTo("2020-01-01");
  }

  @Test
  void hasItsDaysInOrder() {
    var day = LocalDate.of(2020, 1, 1);
    assertThatThrownBy(() -> new Deadline(day, day.minusDays(1), day, day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deadline(day, day, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverClimbsDownWhateverTheHouseRules(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 200; i++) {
      HouseRules rules = Rules.random(random);
      var period = period(random);
      var deadline = Deadline.of(period, rules);
      var said = "seed %d: %s, %s".formatted(seed, period, rules);
      Rung last = Rung.NOT_YET;
      for (var day = period.firstDay();
          !day.isAfter(deadline.closes().plusDays(1));
          day = day.plusDays(1)) {
        Rung rung = deadline.rung(day);
        assertThat(rung).as(said).isGreaterThanOrEqualTo(last);
        assertThat(rung == Rung.NOT_YET).as(said).isEqualTo(period.contains(day));
        assertThat(rung == Rung.CLOSED)
            .as(said)
            .isEqualTo(day.isAfter(rules.closes(period.lastDay())));
        last = rung;
      }
      assertThat(last).as(said).isEqualTo(Rung.CLOSED);
      assertThat(deadline.rung(rules.due(period.lastDay()))).as(said).isEqualTo(Rung.DUE);
    }
  }

  private static Period period(RandomGenerator random) {
    return switch (random.nextInt(3)) {
      case 0 -> Period.quarter(2015 + random.nextInt(8), 1 + random.nextInt(4));
      case 1 -> Period.schoolYear(2015 + random.nextInt(8));
      default -> Period.event(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(700)), 1);
    };
  }
}
