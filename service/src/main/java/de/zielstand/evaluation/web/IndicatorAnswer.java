package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Note;
import de.zielstand.attainment.Status;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Quality;
import de.zielstand.trend.Forecast;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendVerdict;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one indicator comes to; what is not defined is null. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "IndicatorAttainment")
record IndicatorAnswer(
    String code,
    String title,
    String unit,
    IndicatorKind kind,
    @Schema(description = "the last whose figure counts") @Nullable String period,
    @Schema(description = "shares as fractions") @Nullable String value,
    TargetAnswer target,
    Status status,
    @Nullable BigDecimal degree,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal pace,
    @Nullable Note note,
    @Nullable TrendAnswer trend,
    @Nullable ForecastAnswer forecast,
    List<DoubtAnswer> doubts,
    @Nullable Quality quality,
    String text,
    @Schema(description = "of a Kreis whose Gemeinden report: entered, or their sum")
        @Nullable TotalAnswer total) {

  static IndicatorAnswer of(IndicatorEvaluation one, Sentences sentences) {
    Indicator indicator = one.held().indicator();
    Attainment attainment = one.attainment();
    return new IndicatorAnswer(
        indicator.code().value(),
        indicator.title(),
        indicator.unit(),
        indicator.kind(),
        one.period() == null ? null : one.period().code(),
        TargetAnswer.plain(one.value()),
        TargetAnswer.of(one),
        attainment.status(),
        attainment.degree(),
        attainment.expected(),
        attainment.pace(),
        attainment.note(),
        TrendAnswer.of(one.trend()),
        ForecastAnswer.of(one.trend()),
        one.doubts().stream()
            .map(doubt -> new DoubtAnswer(doubt.code().name(), sentences.doubts().sentence(doubt)))
            .toList(),
        one.quality(),
        sentences.summary(one),
        one.period() == null ? null : TotalAnswer.of(indicator, one.sum()));
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrendOfIndicator")
  record TrendAnswer(TrendVerdict verdict, @Nullable Double slope, @Nullable Double p, int n) {
    static @Nullable TrendAnswer of(@Nullable Trend trend) {
      return trend == null
          ? null
          : new TrendAnswer(
              trend.verdict(),
              trend.theilSen() == null ? null : trend.theilSen().slope(),
              trend.mannKendall() == null ? null : trend.mannKendall().p(),
              trend.n());
    }
  }

  /** Too short a series foretells nothing. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ForecastOfIndicator")
  record ForecastAnswer(
      double value, double lower95, double upper95, @Nullable Double probability) {
    static @Nullable ForecastAnswer of(@Nullable Trend trend) {
      if (trend == null || trend.verdict() == TrendVerdict.TOO_SHORT) {
        return null;
      }
      Forecast forecast = trend.forecast();
      return forecast == null
          ? null
          : new ForecastAnswer(
              forecast.value(),
              forecast.lower95(),
              forecast.upper95(),
              trend.probabilityOfReachingTarget());
    }
  }

  @Serdeable
  @Schema(name = "DoubtAboutIndicator")
  record DoubtAnswer(String code, String message) {}
}
