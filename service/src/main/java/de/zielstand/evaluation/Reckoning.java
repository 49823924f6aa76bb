package de.zielstand.evaluation;

import de.zielstand.attainment.Observed;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.evaluation.Sums.Sum;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.observation.Aggregation.Aggregated;
import de.zielstand.observation.Amount;
import de.zielstand.period.Period;
import de.zielstand.period.ReportingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of an indicator say of one of its targets.
 *
 * @param target the version in force, empty where nothing was agreed
 * @param figures in the view the target asks for: totals that grow, or what came new
 */
record Reckoning(
    HeldIndicator held,
    Optional<Target> target,
    Ready ready,
    Figures figures,
    Occasions occasions,
    ReportingCalendar calendar,
    Horizon horizon) {

  Found found() {
    Optional<Figure> last = figures.lastBy(horizon.lastDay());
    LocalDate on = last.map(figure -> dayOf(figure.period())).orElseGet(this::dayOfNothing);
    TargetRule rule = ready.rule();
    if (rule instanceof TargetRule.Recurring) {
      return windows(on, last.orElse(null));
    }
    Optional<Found> found =
        switch (scope()) {
          case PER_EVENT -> events(on);
          case CUMULATIVE -> sum(on);
          case PER_PERIOD, AT_DATE -> last.map(this::single);
          case null ->
              rule instanceof TargetRule.Improve
                  ? last.flatMap(this::improved)
                  : last.map(this::single);
        };
    return found.orElseGet(() -> Found.nothing(on));
  }

  @Nullable TargetScope scope() {
    return scope(indicator(), ready.rule());
  }

  /** Null for the forms that speak neither of periods nor of a day, and for judgements. */
  static @Nullable TargetScope scope(Indicator indicator, TargetRule rule) {
    if (indicator.kind() == IndicatorKind.JUDGEMENT) {
      return null;
    }
    return switch (rule) {
      case TargetRule.OfValue ofValue -> ofValue.scope();
      case TargetRule.AllOf allOf -> allOf.scope();
      case TargetRule.DoneBy _, TargetRule.Recurring _, TargetRule.Improve _, TargetRule.None _ ->
          null;
    };
  }

  /** In one number. Levels have none but the share that reached the level a target names. */
  @Nullable BigDecimal number(Amount amount) {
    boolean namesNoLevel =
        indicator().kind() == IndicatorKind.LEVELS && target.flatMap(Target::level).isEmpty();
    BigDecimal number = namesNoLevel ? null : amount.asNumber();
    // A ratio that never ends is cut where amounts end.
    return number == null || number.scale() <= PlainDecimal.DIGITS_AFTER_POINT
        ? number
        : number.setScale(PlainDecimal.DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN);
  }

  private Indicator indicator() {
    return held.indicator();
  }

  private LocalDate dayOf(Period period) {
    return horizon.on() == null ? period.lastDay() : horizon.on();
  }

  private LocalDate dayOfNothing() {
    return horizon.on() == null ? horizon.lastDay() : horizon.on();
  }

  private Found single(Figure figure) {
    LocalDate on = dayOf(figure.period());
    Amount amount = figure.amount();
    return new Found(observed(amount, on), figure.period(), number(amount), null, figure.quality());
  }

  /** In the shape the kind is rated in. */
  private Observed observed(Amount amount, LocalDate on) {
    BigDecimal number = number(amount);
    return switch (amount) {
      case Amount.Share(BigDecimal numerator, BigDecimal denominator)
          when number != null || denominator.signum() == 0 ->
          new Observed.Ratio(on, numerator, denominator);
      case Amount.Milestone(LocalDate doneOn, int done, int total) ->
          new Observed.Milestone(on, doneOn, done, total);
      case Amount.Judgement(int step) -> new Observed.Judged(on, step);
      case Amount.Share _, Amount.Count _, Amount.Quantity _, Amount.Score _ ->
          number == null ? new Observed.Nothing(on) : new Observed.Value(on, number);
    };
  }

  private Found windows(LocalDate on, @Nullable Figure last) {
    return new Found(
        new Windows(held, figures, occasions, calendar).until(on, target),
        last == null ? null : last.period(),
        last == null ? null : number(last.amount()),
        null,
        Found.worst(figures.until(on)));
  }

  private Optional<Found> events(LocalDate on) {
    LocalDate first =
        target.flatMap(Target::startOn).flatMap(held.anchors()::earliest).orElse(LocalDate.MIN);
    List<Figure> events = figures.between(first, horizon.lastDay());
    List<BigDecimal> values = new ArrayList<>();
    for (Figure event : events) {
      BigDecimal number = number(event.amount());
      if (number != null) {
        values.add(number);
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                new Observed.Events(on, values),
                events.getLast().period(),
                values.getLast(),
                null,
                Found.worst(events)));
  }

  private Optional<Found> sum(LocalDate on) {
    LocalDate last = horizon.on() == null ? on : horizon.lastDay();
    return ready.countsFrom().flatMap(first -> sums().between(first, last)).map(sum -> of(sum, on));
  }

  /** A year is held against a year, a quarter against the same quarter. */
  private Optional<Found> improved(Figure last) {
    Optional<Period> baseline = target.flatMap(Target::baselinePeriod);
    if (baseline.isEmpty()) {
      return Optional.of(single(last));
    }
    Period like = baseline.get();
    return like.kind() == indicator().rhythm()
        ? figures.until(horizon.lastDay()).reversed().stream()
            .filter(figure -> figure.period().isLike(like))
            .findFirst()
            .map(this::single)
        : sums().lastWhole(like.kind(), horizon.lastDay()).map(sum -> of(sum, dayOf(sum.period())));
  }

  Sums sums() {
    return new Sums(indicator(), figures, calendar);
  }

  private Found of(Sum sum, LocalDate on) {
    Aggregated aggregated = sum.aggregated();
    Amount amount = aggregated.amount();
    return amount == null
        ? Found.nothing(on)
        : new Found(
            observed(amount, on),
            sum.period(),
            number(amount),
            aggregated,
            Found.worst(sum.figures()));
  }
}
