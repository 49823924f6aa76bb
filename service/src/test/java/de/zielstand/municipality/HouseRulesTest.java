package de.zielstand.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {
  static HouseRules usual() {
    return rules("0.950", "0.750", 3, 31, Optional.empty());
  }

  /** Rules as anybody could have settled them. */
  static HouseRules any(RandomGenerator random) {
    var onTrack = 2 + random.nextInt(999);
    var deadline = 1 + random.nextInt(180);
    return new HouseRules(
        BigDecimal.valueOf(onTrack, 3),
        BigDecimal.valueOf(1 + random.nextInt(onTrack - 1), 3),
        3 + random.nextInt(98),
        5 + random.nextInt(96),
        deadline,
        random.nextInt(91),
        random.nextInt(Math.min(deadline, 60) + 1),
        random.nextBoolean() ? Optional.empty() : Optional.of(1990 + random.nextInt(111)),
        random.nextInt(5));
  }

  private static HouseRules rules(
      String onTrack, String atRisk, int smallest, int deadline, Optional<Integer> year) {
    return new HouseRules(
        new BigDecimal(onTrack), new BigDecimal(atRisk), smallest, 5, deadline, 14, 7, year, 1);
  }

  @Nested
  class Deadlines {
    private final LocalDate quarterEnd = LocalDate.of(2018, 9, 30);

    @Test
    void followTheEndOfThePeriod() {
      assertThat(usual().due(quarterEnd)).isEqualTo("2018-10-31");
      assertThat(usual().reminds(quarterEnd)).isEqualTo("2018-10-24");
      assertThat(usual().closes(quarterEnd)).isEqualTo("2018-11-14");
    }
  }

  @Nested
  class Borders {
    @ParameterizedTest
    @CsvSource({"0.75, 0.75", "0.7, 0.8", "1.01, 0.5", "0.9, 0"})
    void holdForThresholds(String onTrack, String atRisk) {
      assertThatThrownBy(() -> rules(onTrack, atRisk, 3, 31, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("thresholds");
    }

    @Test
    void holdForCountsDaysAndYears() {
      assertThatThrownBy(() -> rules("0.9", "0.7", 2, 31, Optional.empty()))
          .hasMessageContaining("smallestCount");
      assertThatThrownBy(() -> rules("0.9", "0.7", 3, 181, Optional.empty()))
          .hasMessageContaining("deadlineDays");
      assertThatThrownBy(() -> rules("0.9", "0.7", 3, 31, Optional.of(1989)))
          .hasMessageContaining("yearShown");
    }
  }

  @Nested
  class Changes {
    @Test
    void nameWhatDiffersAndNothingElse() {
      assertThat(rules("0.975", "0.750", 3, 45, Optional.of(2018)).changesFrom(usual()))
          .isEqualTo("on-track=95→97.5 deadline-days=31→45 year-shown=-→2018");
    }

    @Test
    void areNoneBetweenEqualShares() {
      assertThat(rules("0.95", "0.75", 3, 31, Optional.empty()).changesFrom(usual())).isEmpty();
    }
  }
}
