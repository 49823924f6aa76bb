package de.zielstand.trend;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.FiniteNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a series.
 *
 * @param horizon periods after the last one for which a forecast is wanted
 * @param season periods after which a season comes back, 4 for quarters; null where there is none
 * @param startsAt where the piece after the last break of the series begins, 0 without a break
 */
public record TrendQuestion(
    Series series,
    int horizon,
    @Nullable Double target,
    boolean higherIsBetter,
    @Nullable Integer season,
    int startsAt) {
  static final int FARTHEST = 10_000;

  public TrendQuestion {
    between("horizon", horizon, 0, FARTHEST);
    between("startsAt", startsAt, 0, series.length());
    if (target != null) {
      FiniteNumber.check("target", target);
    }
    if (season != null) {
      between("season", season, 2, Series.LONGEST);
    }
  }

  private static void between(String field, int number, int least, int most) {
    if (number < least) {
      throw new FieldProblem(field, Code.TOO_SMALL);
    }
    if (number > most) {
      throw new FieldProblem(field, Code.TOO_LARGE);
    }
  }
}
