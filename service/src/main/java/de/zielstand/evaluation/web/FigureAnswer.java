package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.evaluation.SummedFigure;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.review.Stage;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure in the cells of the observation sheet; what its kind does not use is null. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Observation")
record FigureAnswer(
    String indicator,
    String period,
    String breakdown,
    @Nullable String value,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable String count,
    @Nullable Quality quality,
    @Schema(description = "why there is no value: - ... x") @Nullable String sign,
    @Schema(description = "draft, submitted, returned or approved") String state,
    int revision,
    Instant recordedAt,
    @Nullable String note,
    @Schema(description = "of a stock: who came since the period before") @Nullable String joined,
    @Schema(description = "of a stock: who went") @Nullable String left,
    @Schema(description = "of the whole of a Kreis whose Gemeinden report: entered, or their sum")
        @Nullable TotalAnswer total,
    @Schema(description = "entry, import, takeover, sample; counted is the sum of daily clicks")
        @Nullable String origin) {

  /**
   * One figure.
   *
   * @param name what tells the indicator from all others of the municipality
   */
  static FigureAnswer of(
      String name, Optional<Indicator> indicator, Revision revision, Stage stage) {
    Cells cells =
        revision.content() instanceof Content.Value value
            ? Cells.of(indicator, value.amount())
            : Cells.EMPTY;
    return new FigureAnswer(
        name,
        revision.key().period().code(),
        revision.key().breakdown(),
        cells.value,
        cells.numerator,
        cells.denominator,
        cells.count,
        revision.content() instanceof Content.Value value ? value.quality() : null,
        revision.content() instanceof Content.Missing missing ? missing.sign().written() : null,
        stage.name().toLowerCase(Locale.ROOT),
        revision.number(),
        revision.recordedAt(),
        revision.remark().note().orElse(null),
        cells.joined,
        cells.left,
        revision.key().breakdown().isEmpty()
            ? indicator.map(one -> TotalAnswer.of(one, Optional.empty())).orElse(null)
            : null,
        revision.origin().name().toLowerCase(Locale.ROOT));
  }

  /** A figure nobody entered, so it has no revision of its own. */
  static FigureAnswer of(String name, Indicator indicator, SummedFigure figure, Stage stage) {
    GemeindeSum sum = figure.sum();
    Cells cells = Cells.of(Optional.of(indicator), sum.amount());
    return new FigureAnswer(
        name,
        figure.key().period().code(),
        "",
        cells.value,
        cells.numerator,
        cells.denominator,
        cells.count,
        sum.quality(),
        null,
        stage.name().toLowerCase(Locale.ROOT),
        0,
        figure.recordedAt(),
        null,
        cells.joined,
        cells.left,
        TotalAnswer.of(sum),
        null);
  }

  private record Cells(
      @Nullable String value,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String count,
      @Nullable String joined,
      @Nullable String left) {
    static final Cells EMPTY = new Cells(null, null, null, null);

    Cells(
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String count) {
      this(value, numerator, denominator, count, null, null);
    }

    static Cells of(Optional<Indicator> indicator, Amount amount) {
      return switch (amount) {
        case Amount.Count(long number, _, _) when isLevel(indicator) ->
            new Cells(null, null, null, Long.toString(number));
        case Amount.Count(long number, Long joined, Long left) ->
            new Cells(Long.toString(number), null, null, null, orNull(joined), orNull(left));
        case Amount.Quantity(BigDecimal number) -> new Cells(plain(number), null, null, null);
        case Amount.Share(BigDecimal numerator, BigDecimal denominator) ->
            new Cells(null, plain(numerator), plain(denominator), null);
        case Amount.Score(BigDecimal mean, long returned, Long sent) ->
            new Cells(
                mean == null ? null : plain(mean), null, orNull(sent), Long.toString(returned));
        case Amount.Milestone(var doneOn, int done, int total) ->
            new Cells(
                doneOn == null ? null : doneOn.toString(),
                total == 0 ? null : Integer.toString(done),
                total == 0 ? null : Integer.toString(total),
                null);
        case Amount.Judgement(int step) -> new Cells(step(indicator, step), null, null, null);
      };
    }

    private static @Nullable String orNull(@Nullable Long number) {
      return number == null ? null : number.toString();
    }

    private static boolean isLevel(Optional<Indicator> indicator) {
      return indicator.filter(one -> one.kind() == IndicatorKind.LEVELS).isPresent();
    }

    /** By its code, as it was entered; by its rank where the scale was shortened since. */
    private static String step(Optional<Indicator> indicator, int step) {
      return indicator
          .filter(one -> step >= 1 && step <= one.scale().size())
          .map(one -> one.scale().get(step - 1).code().value())
          .orElseGet(() -> Integer.toString(step));
    }

    private static String plain(BigDecimal number) {
      return PlainDecimal.canonical(number).toPlainString();
    }
  }
}
