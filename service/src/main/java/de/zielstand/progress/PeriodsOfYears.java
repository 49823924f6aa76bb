package de.zielstand.progress;

import de.zielstand.figure.PlainDecimal;
import de.zielstand.observation.Aggregation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shorter periods put together to years, since the published methods know years only. */
public final class PeriodsOfYears {
  private static final int MONTHS = 12;

  private PeriodsOfYears() {}

  /**
   * Only years of which every period has a value; empty where there is none, or where periods of
   * this kind stay side by side.
   *
   * @param last a month of the last period
   * @param apart how many months a period has
   */
  public static Optional<YearlySeries> together(
      List<@Nullable BigDecimal> periods, YearMonth last, int apart, Aggregation aggregation) {
    NavigableMap<Integer, List<BigDecimal>> byYear = new TreeMap<>();
    for (int i = 0; i < periods.size(); i++) {
      BigDecimal value = periods.get(i);
      if (value != null) {
        int year = last.minusMonths((long) apart * (periods.size() - 1 - i)).getYear();
        byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(value);
      }
    }
    NavigableMap<Integer, Double> years = new TreeMap<>();
    byYear.forEach((year, values) -> {
      if (values.size() == MONTHS / apart && aggregation != Aggregation.NONE) {
        years.put(year, figure(values, aggregation).doubleValue());
      }
    });
    return years.isEmpty() ? Optional.empty() : Optional.of(new YearlySeries(years));
  }

  private static BigDecimal figure(List<BigDecimal> values, Aggregation aggregation) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (aggregation) {
      case SUM -> sum;
      case MEAN -> sum.divide(BigDecimal.valueOf(values.size()), PlainDecimal.INSIDE);
      case LAST -> values.getLast();
      case LARGEST -> values.stream().reduce(BigDecimal::max).orElseThrow();
      case NONE -> throw new IllegalArgumentException("Nothing is put together by NONE");
    };
  }
}
