package de.zielstand.evaluation;

import de.zielstand.attainment.Aim;
import de.zielstand.attainment.Explanation;
import de.zielstand.attainment.Explanation.Step;
import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Summary;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.FieldProblem;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.ResolvedTarget;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.ResolvedTarget.Unclear;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.period.ReportingCalendar;
import de.zielstand.trend.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges indicators on a day.
 *
 * @param asked figures of periods that ended later do not count
 * @param house the municipality's thresholds
 */
public record Judge(LocalDate asked, Thresholds house, ReportingCalendar calendar) {

  /**
   * One indicator by its own figures alone.
   *
   * @param revisions the newest of each of its figures, in any order
   * @param occasions the events its windows are, where it has such
   */
  public IndicatorEvaluation of(
      HeldIndicator held, Collection<Revision> revisions, Occasions occasions) {
    Indicator indicator = held.indicator();
    Figures entered = Figures.of(indicator, revisions, Optional.empty());
    LocalDate day = entered.lastBy(asked).map(Figure::lastDay).orElse(asked);
    ResolvedTarget resolved = ResolvedTarget.of(indicator, day, held.anchors(), house);
    Case one = new Case(held, revisions, entered, occasions);
    return switch (resolved) {
      case Ready ready -> {
        try {
          yield judged(one, ready);
        } catch (FieldProblem tooLarge) {
          yield unclear(one, new Unclear(ready.version(), tooLarge.field(), tooLarge.code()));
        }
      }
      case Unclear unclear -> unclear(one, unclear);
    };
  }

  /** How it went, in the numbers of the target in force. */
  Track track(HeldIndicator held, Collection<Revision> revisions) {
    Indicator indicator = held.indicator();
    Figures entered = Figures.of(indicator, revisions, Optional.empty());
    LocalDate day = entered.lastBy(asked).map(Figure::lastDay).orElse(asked);
    Ready ready =
        switch (ResolvedTarget.of(indicator, day, held.anchors(), house)) {
          case Ready known -> known;
          case Unclear unclear -> withoutRule(unclear);
        };
    Case one = new Case(held, revisions, entered, Occasions.NONE);
    return Track.of(reckoning(one, ready), entered.missing(), asked);
  }

  private Ready withoutRule(Unclear unclear) {
    return new Ready(unclear.version(), new TargetRule.None(), Optional.empty(), house);
  }

  /** An indicator with all that is known of it. */
  private record Case(
      HeldIndicator held, Collection<Revision> revisions, Figures entered, Occasions occasions) {
    Standing standing() {
      return Standing.of(held.state().orElse(null));
    }

    Optional<GemeindeSum> sum(@Nullable Period period) {
      return Optional.ofNullable(period)
          .flatMap(it -> Optional.ofNullable(entered.values().get(it)))
          .flatMap(Figure::sum);
    }

    Optional<Target> target(int version) {
      return version == 0
          ? Optional.empty()
          : Optional.of(held.indicator().targets().get(version - 1));
    }
  }

  private IndicatorEvaluation judged(Case one, Ready ready) {
    Reckoning reckoning = reckoning(one, ready);
    Found found = reckoning.found();
    TargetRule rule = ready.rule();
    Rating rating = Rating.of(rule, ready.thresholds(), one.standing(), found.observed());
    Course course = course(one, reckoning);
    Aim aim = one.standing() == Standing.PURSUED && !course.isEmpty() ? aim(reckoning) : null;
    Trend trend = aim == null ? null : trend(aim, course, reckoning);
    BigDecimal to = found.observed() instanceof Observed.Windows ? null : found.value();
    Explanation explanation =
        Explanation.of(rating, rule, ready.thresholds(), found.aggregated(), found.quality());
    return new IndicatorEvaluation(
        one.held(),
        ready.version(),
        ready.thresholds(),
        found.observed().on(),
        found.period(),
        found.value(),
        found.quality(),
        one.sum(found.period()),
        rating,
        aim,
        trend,
        one.entered().missing(),
        List.of(),
        explanation.after(first(one, ready.version(), found)),
        Summary.of(from(reckoning, aim, course), to, rule, rating, foretelling(rule, trend)));
  }

  /** Without a due day nobody can say by when. */
  private static @Nullable Trend foretelling(TargetRule rule, @Nullable Trend trend) {
    return trend == null || rule.span().dueOn() != null ? trend : trend.lookingBack();
  }

  /** The figures are shown even where the target cannot be judged. */
  private IndicatorEvaluation unclear(Case one, Unclear unclear) {
    Ready ready = withoutRule(unclear);
    TargetRule none = ready.rule();
    Found found = reckoning(one, ready).found();
    Rating rating =
        one.standing() == Standing.PURSUED
            ? Rating.unclear()
            : Rating.of(none, house, one.standing(), found.observed());
    List<Step> steps = new ArrayList<>(first(one, unclear.version(), found));
    steps.add(new Step.Lacking(unclear.field(), unclear.reason()));
    steps.add(new Step.Judged(rating.attainment().status(), rating.ground()));
    return new IndicatorEvaluation(
        one.held(),
        unclear.version(),
        house,
        found.observed().on(),
        found.period(),
        found.value(),
        found.quality(),
        one.sum(found.period()),
        rating,
        null,
        null,
        one.entered().missing(),
        List.of(),
        new Explanation(steps),
        Summary.of(null, found.value(), none, rating, null));
  }

  private Reckoning reckoning(Case one, Ready ready) {
    Indicator indicator = one.held().indicator();
    Optional<Target> target = one.target(ready.version());
    return new Reckoning(
        one.held(),
        target,
        ready,
        view(one, target, Reckoning.scope(indicator, ready.rule())),
        one.occasions(),
        calendar,
        Horizon.of(ready.rule(), indicator.rhythm(), asked, calendar));
  }

  /** Totals that grow are a level on a day; any other target asks for what came new. */
  private static Figures view(Case one, Optional<Target> target, @Nullable TargetScope scope) {
    Indicator indicator = one.held().indicator();
    if (indicator.kind() == IndicatorKind.LEVELS) {
      return Figures.of(indicator, one.revisions(), target.flatMap(Target::level));
    }
    boolean asEntered = scope == TargetScope.AT_DATE || scope == TargetScope.CUMULATIVE;
    return Figures.isRunningTotal(indicator) && !asEntered
        ? one.entered().newInPeriod()
        : one.entered();
  }

  private Course course(Case one, Reckoning reckoning) {
    Indicator indicator = one.held().indicator();
    boolean summed = reckoning.scope() == TargetScope.CUMULATIVE;
    Figures figures =
        Figures.isRunningTotal(indicator) && summed
            ? one.entered().newInPeriod()
            : reckoning.figures();
    return Course.of(indicator, figures, asked, figure -> reckoning.number(figure.amount()));
  }

  /** Ranks carry no distances, so they have no slope. */
  private static @Nullable Aim aim(Reckoning reckoning) {
    TargetRule rule = reckoning.ready().rule();
    return switch (reckoning.held().indicator().kind()) {
      case JUDGEMENT, MILESTONE -> null;
      case COUNT, DISTINCT, STOCK, QUANTITY, SHARE, SCORE, RECURRING, CLICKS, LEVELS ->
          rule instanceof TargetRule.AllOf
              ? new Aim(
                  reckoning.scope() == TargetScope.CUMULATIVE ? null : BigDecimal.ONE, true, null)
              : Aim.of(rule);
    };
  }

  private static Trend trend(Aim aim, Course course, Reckoning reckoning) {
    Indicator indicator = reckoning.held().indicator();
    LocalDate due = reckoning.ready().rule().span().dueOn();
    int ahead = Aim.horizon(indicator.rhythm(), course.last().lastDay(), due);
    Trend trend = aim.trend(course.values(), ahead, Course.season(indicator), course.startsAt());
    return reckoning.horizon().isOver() ? trend.lookingBack() : trend;
  }

  /** Where the way began that the sentence tells of. */
  private static @Nullable BigDecimal from(Reckoning reckoning, @Nullable Aim aim, Course course) {
    if (reckoning.ready().rule() instanceof TargetRule.Improve improve
        && improve.baseline() != null) {
      return improve.baseline();
    }
    if (aim == null || reckoning.scope() == TargetScope.CUMULATIVE) {
      return null;
    }
    return aim.baseline() == null ? course.first() : aim.baseline();
  }

  private static List<Step> first(Case one, int version, Found found) {
    List<Step> steps = new ArrayList<>();
    if (version > 0) {
      steps.add(new Step.InForce(version, one.held().indicator().targets().size()));
    }
    steps.add(new Step.LookedAt(found.period(), found.observed().on()));
    return steps;
  }
}
