package de.zielstand.attainment.web;

import de.zielstand.page.web.Frame;
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
record TrendWords(Frame frame) {
  /**
   * More digits would feign a precision nobody has, fewer would not let the reader reckon along.
   */
  private static final MathContext SHOWN = new MathContext(5);

  private static final int MOST_DIGITS = 8;
  private static final double LEAST_SHOWN = 0.001;

  /** Below five values there is nothing to be said, and the one step says so. */
  List<String> steps(Trial trial) {
    Trend trend = trial.trend();
    List<String> steps = new ArrayList<>();
    if (trend == null) {
      return steps;
    }
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
              number(median.slope()),
              frame.text("attainment.every." + trial.attempt().every().code()),
              number(median.lower95()),
              number(median.upper95())));
      steps.add(test(trend, test));
    }
    if (line != null && forecast != null) {
      steps.add(text("line", number(line.slope()), number(line.intercept())));
      forecast(trend, line, forecast, target(trial), steps);
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
        frame.text("attainment.trend." + AttainmentWords.code(trend.verdict())));
  }

  private void forecast(
      Trend trend, Ols line, Forecast forecast, @Nullable BigDecimal target, List<String> steps) {
    steps.add(
        text(
            "forecast",
            number(forecast.at()),
            number(line.intercept()),
            number(line.slope()),
            number(forecast.value())));
    steps.add(
        text(
            "interval",
            number(forecast.value()),
            number(forecast.quantile()),
            number(forecast.deviation()),
            number(forecast.lower95()),
            number(forecast.upper95()),
            trend.n() - 2));
    Double probability = trend.probabilityOfReachingTarget();
    if (probability != null && target != null) {
      steps.add(
          text(
              forecast.deviation() == 0 ? "certain" : "probability",
              number(forecast.value()),
              frame.wording().decimal(target),
              number(forecast.deviation()),
              new AttainmentWords(frame).probability(probability),
              trend.n() - 2));
    }
  }

  private static @Nullable BigDecimal target(Trial trial) {
    Aim aim = Aim.of(trial.attempt().rule());
    return aim == null ? null : aim.target();
  }

  /** People count from one. */
  private static String positions(List<Integer> outliers) {
    List<String> counted = outliers.stream().map(at -> Integer.toString(at + 1)).toList();
    return String.join(", ", counted);
  }

  private String number(double number) {
    BigDecimal shown = new BigDecimal(number).round(SHOWN);
    return frame.wording().decimal(shown, Math.clamp(shown.scale(), 0, MOST_DIGITS));
  }

  private String text(String key, Object... parts) {
    return frame.text("attainment.trend.step." + key, parts);
  }
}
