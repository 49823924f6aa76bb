package de.zielstand.progress;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.observation.Aggregation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsOfYearsTest {
  private static final YearMonth END = YearMonth.of(2018, 12);

  private static Optional<Map<Integer, Double>> years(
      String periods, YearMonth last, int apart, Aggregation aggregation) {
    var values = Stream.of(periods.split(" ")).map(PeriodsOfYearsTest::value).toList();
    return PeriodsOfYears.together(nullable(values), last, apart, aggregation)
        .map(YearlySeries::values);
  }

  private static Optional<BigDecimal> value(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static List<@Nullable BigDecimal> nullable(List<Optional<BigDecimal>> values) {
    List<@Nullable BigDecimal> list = new ArrayList<>();
    values.forEach(value -> list.add(value.orElse(null)));
    return list;
  }

  @ParameterizedTest
  @CsvSource({"SUM, 10, 18", "MEAN, 2.5, 4.5", "LAST, 4, 3", "LARGEST, 4, 6"})
  void addsQuartersUpAsTheirKindAllows(Aggregation aggregation, double first, double second) {
    assertThat(years("1 2 3 4 6 5 4 3", END, 3, aggregation))
        .contains(Map.of(2017, first, 2018, second));
  }

  @Test
  void leavesOutYearsThatAreNotFull() {
    assertThat(years("9 1 2 3 4 6", YearMonth.of(2018, 3), 3, Aggregation.SUM))
        .contains(Map.of(2017, 10.0));
    assertThat(years("1 - 3 4 6 5 4 3", END, 3, Aggregation.LAST)).contains(Map.of(2018, 3.0));
    assertThat(years("1 2 3", END, 3, Aggregation.SUM)).isEmpty();
  }

  @Test
  void takesSchoolHalfYearsByTheYearTheyEndIn() {
    assertThat(years("1 2 3 4", YearMonth.of(2018, 7), 6, Aggregation.SUM))
        .contains(Map.of(2017, 3.0, 2018, 7.0));
  }

  @Test
  void takesYearsAsTheyAre() {
    assertThat(years("1 - 3", END, 12, Aggregation.LAST)).contains(Map.of(2016, 1.0, 2018, 3.0));
  }

  @Test
  void putsNothingTogetherThatStaysSideBySide() {
    assertThat(years("1 2 3 4", END, 3, Aggregation.NONE)).isEmpty();
  }
}
