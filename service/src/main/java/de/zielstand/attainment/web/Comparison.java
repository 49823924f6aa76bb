package de.zielstand.attainment.web;

import de.zielstand.attainment.Aim;
import de.zielstand.indicator.Direction;
import de.zielstand.observation.Aggregation;
import de.zielstand.progress.OtherMethods;
import de.zielstand.progress.PeriodsOfYears;
import de.zielstand.progress.Wanted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What other published methods make of the same figures, or why they say nothing. */
record Comparison(Ground ground, @Nullable OtherMethods methods) {

  /** How the years came about that the methods rate. */
  enum Ground {
    YEARS,
    SUM,
    MEAN,
    LAST,
    LARGEST,
    NO_WAY_TO_ADD_UP,
    NO_FULL_YEAR
  }

  static Comparison of(Attempt attempt, Aim aim) {
    boolean years = attempt.every() == Every.YEAR;
    Aggregation aggregation = years ? Aggregation.LAST : attempt.yearly();
    if (aggregation == null || aggregation == Aggregation.NONE) {
      return new Comparison(Ground.NO_WAY_TO_ADD_UP, null);
    }
    Ground ground = years ? Ground.YEARS : Ground.valueOf(aggregation.name());
    YearMonth last = YearMonth.from(attempt.observed().on());
    return PeriodsOfYears.together(attempt.series(), last, attempt.every().months(), aggregation)
        .map(series -> new Comparison(ground, OtherMethods.of(series, wanted(attempt, aim))))
        .orElse(new Comparison(Ground.NO_FULL_YEAR, null));
  }

  /** A target for each quarter, or for the sum of all, is no target for the sum of a year. */
  private static Wanted wanted(Attempt attempt, Aim aim) {
    LocalDate due = attempt.rule().span().dueOn();
    BigDecimal target = aim.target();
    boolean summed = attempt.every() != Every.YEAR && attempt.yearly() == Aggregation.SUM;
    Wanted.Goal goal =
        due == null || target == null || summed
            ? null
            : new Wanted.Goal(Objects.requireNonNull(target).doubleValue(), due.getYear());
    return new Wanted(aim.rising() ? Direction.RISE : Direction.FALL, goal, false);
  }
}
