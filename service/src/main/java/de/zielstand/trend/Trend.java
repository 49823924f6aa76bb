package de.zielstand.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said of a series; below three values only how many there are.
 *
 * @param outliers positions in the whole series, breaks included
 */
public record Trend(
    int n,
    TrendVerdict verdict,
    @Nullable Ols ols,
    @Nullable Forecast forecast,
    @Nullable Double probabilityOfReachingTarget,
    @Nullable TheilSen theilSen,
    @Nullable MannKendall mannKendall,
    List<Integer> outliers) {
  private static final int FEWEST_FOR_A_LINE = 3;

  public static Trend of(TrendQuestion question) {
    Series series = question.series().from(question.startsAt());
    int n = series.size();
    if (n < FEWEST_FOR_A_LINE) {
      return new Trend(n, TrendVerdict.TOO_SHORT, null, null, null, null, null, List.of());
    }
    Regression regression = Regression.of(series);
    Prediction prediction = Prediction.of(regression, series.length() - 1 + question.horizon());
    Double target = question.target();
    TheilSen theilSen = TheilSen.of(series);
    MannKendall mannKendall = MannKendall.of(series, question.season());
    return new Trend(
        n,
        TrendVerdict.of(n, mannKendall),
        regression.ols(),
        prediction.forecast(),
        target == null ? null : prediction.reaching(target, question.higherIsBetter()),
        theilSen,
        mannKendall,
        Deviation.of(series, theilSen).stream()
            .filter(Deviation::isFar)
            .map(far -> far.position() + question.startsAt())
            .toList());
  }

  /** What was, without a word on what may come: for a target whose due day is over. */
  public Trend lookingBack() {
    return new Trend(n, verdict, ols, null, null, theilSen, mannKendall, outliers);
  }
}
