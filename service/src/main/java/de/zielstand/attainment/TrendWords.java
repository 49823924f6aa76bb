package de.zielstand.attainment;

import de.zielstand.page.Texts;
import de.zielstand.period.PeriodKind;
import de.zielstand.trend.Forecast;
import de.zielstand.trend.MannKendall;
import de.zielstand.trend.Ols;
import de.zielstand.trend.TheilSen;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendVerdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a trend and its forecast came about, with the numbers put in. */
public record TrendWords(FigureWords figures) {
  /**
   * More digits would feign a precision nobody has, fewer would not let the reader reckon along.
   */
  private static final MathContext SHOWN = new MathContext(5);

  private static final int MOST_DIGITS = 8;
  private static final double LEAST_SHOWN = 0.001;

  /** Below five values there is nothing to be said, and the one step says so. */
  public List<String> steps(Trend trend, @Nullable BigDecimal target, PeriodKind every) {
    List<String> steps = new ArrayList<>();
    TheilSen median = trend.theilSen();
    MannKendall test = trend.mannKendall();
    Ols line = trend.ols();
    Forecast forecast = trend.forecast();
    if (trend.verdict() == TrendVerdict.TOO_SHORT) {
      steps.add(text("too-short", trend.n(), TrendVerdict.FEWEST_VALUES));
      return steps;
    }
    if (median != null && test != null) {
      steps.add(
          text(
              "median",
              trend.n() * (trend.n() - 1) / 2,
              figure(median.slope()),
              word("every." + AttainmentWords.code(every)),
              figure(median.lower95()),
              figure(median.upper95())));
      steps.add(test(trend, test));
    }
    if (line != null && forecast != null) {
      steps.add(text("line", figure(line.slope()), figure(line.intercept())));
      forecast(trend, line, forecast, target, steps);
    }
    if (!trend.outliers().isEmpty()) {
      steps.add(text("outliers", positions(trend.outliers())));
    }
    return steps;
  }

  private String test(Trend trend, MannKendall test) {
    return text(
        "test",
        test.s(),
        number(test.variance()),
        text("method." + AttainmentWords.code(test.method())),
        test.p() < LEAST_SHOWN ? text("tiny") : number(test.p()),
        word("trend." + AttainmentWords.code(trend.verdict())));
  }

  private void forecast(
      Trend trend, Ols line, Forecast forecast, @Nullable BigDecimal target, List<String> steps) {
    steps.add(
        text(
            "forecast",
            number(forecast.at()),
            figure(line.intercept()),
            figure(line.slope()),
            figure(forecast.value())));
    steps.add(
        text(
            "interval",
            figure(forecast.value()),
            number(forecast.quantile()),
            figure(forecast.deviation()),
            figure(forecast.lower95()),
            figure(forecast.upper95()),
            trend.n() - 2));
    Double probability = trend.probabilityOfReachingTarget();
    if (probability != null && target != null) {
      steps.add(
          text(
              forecast.deviation() == 0 ? "certain" : "probability",
              figure(forecast.value()),
              figure(target.doubleValue()),
              figure(forecast.deviation()),
              new AttainmentWords(figures).probability(probability),
              trend.n() - 2));
    }
  }

  /** People count from one. */
  private static String positions(List<Integer> outliers) {
    List<String> counted = outliers.stream().map(at -> Integer.toString(at + 1)).toList();
    return String.join(", ", counted);
  }

  private String figure(double figure) {
    return number(figures.scaled(figure));
  }

  private String number(double number) {
    BigDecimal shown = new BigDecimal(number).round(SHOWN);
    return figures.wording().decimal(shown, Math.clamp(shown.scale(), 0, MOST_DIGITS));
  }

  private String text(String key, Object... parts) {
    return word("trend.step." + key, parts);
  }

  private String word(String key, Object... parts) {
    return Texts.in(figures.language()).of("attainment." + key, parts);
  }
}
