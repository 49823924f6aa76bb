package de.zielstand.attainment;

import de.zielstand.attainment.Explanation.Step;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.Thresholds;
import de.zielstand.page.FieldPlaces;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.trend.TrendVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Degrees, statuses and how they came about, in the words of the one who reads. */
public record AttainmentWords(FigureWords figures) {
  private static final String NONE = "–";
  private static final double FAINT = 0.001;

  /** Of figures that are numbers without a unit. */
  public static AttainmentWords plain(Language language) {
    return new AttainmentWords(FigureWords.plain(language));
  }

  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The class of the colour; what says nothing about progress is neutral. */
  public static String tone(Status status) {
    return switch (status) {
      case REACHED, ON_TRACK, AT_RISK, OFF_TRACK, MISSED, MOVED_AWAY -> code(status);
      case NOT_DUE,
          NO_DATA,
          NOT_MEASURABLE,
          NO_BASELINE,
          NO_TARGET,
          DEFERRED,
          DROPPED,
          SUPPRESSED ->
          "neutral";
    };
  }

  public String status(Status status) {
    return text("status." + code(status));
  }

  public String percent(@Nullable BigDecimal share) {
    return share == null ? NONE : figures.wording().percent(share);
  }

  /** A chance that is not nothing is never shown as nothing, nor a doubt as none. */
  public String probability(double chance) {
    if (chance > 0 && chance < FAINT) {
      return text("probability.faint");
    }
    return chance < 1 && chance > 1 - FAINT ? text("probability.sure") : percent(rounded(chance));
  }

  /** What the target is, what became of it, and where it leads. */
  public String summary(Summary summary) {
    List<String> sentences = new ArrayList<>();
    sentences.add(way(summary));
    sentences.add(text("summary." + code(summary.status())));
    Double probability = summary.probability();
    if (probability != null && summary.status() != Status.REACHED) {
      sentences.add(text("summary.probability", probability(probability)));
    }
    return String.join(" ", sentences);
  }

  public String target(TargetRule rule) {
    return switch (rule) {
      case TargetRule.AtLeast it -> due(rule, "target.at-least", number(it.target()));
      case TargetRule.AtMost it -> due(rule, "target.at-most", number(it.target()));
      case TargetRule.Within it ->
          due(rule, "target.within", number(it.lower()), number(it.upper()));
      case TargetRule.Exactly it -> due(rule, "target.exactly", number(it.target()));
      case TargetRule.AllOf _ -> due(rule, "target.all-of");
      case TargetRule.DoneBy _ -> due(rule, "target.done-by");
      case TargetRule.Recurring it -> due(rule, "target.recurring", it.timesPerWindow());
      case TargetRule.Improve it -> due(rule, "target.improve-" + code(it.direction()));
      case TargetRule.None _ -> text("target.none");
    };
  }

  /** {@code steigt, +3,2 je Quartal}, or that nothing can be said yet. */
  public String trend(TrendVerdict verdict, @Nullable Double slope, PeriodKind every) {
    return slope == null || verdict == TrendVerdict.TOO_SHORT
        ? text("trend." + code(verdict))
        : text(
            "trend.with-slope",
            text("trend." + code(verdict)),
            figures.signed(rounded(slope)),
            text("every." + code(every)));
  }

  public String step(Step step) {
    return switch (step) {
      case Step.InForce inForce -> text("step.in-force", inForce.version(), inForce.versions());
      case Step.LookedAt(Period period, LocalDate on) ->
          period == null
              ? text("step.looked-at-nothing", day(on))
              : text("step.looked-at", new When(figures.language()).period(period), day(on));
      case Step.Lacking lacking -> lacking(lacking);
      case Step.Demanded demanded -> text("step.demanded", target(demanded.rule()));
      case Step.AddedUp added ->
          text("step.added-up", added.aggregated().present(), added.aggregated().periods());
      case Step.Known known -> text("step.known", text("quality." + code(known.quality())));
      case Step.Calculated calculated ->
          text("step.calculated", formula(calculated.formula()), percent(calculated.degree()));
      case Step.Changed changed -> changed(changed);
      case Step.Expected expected ->
          text(
              "step.expected",
              expected.expected().daysElapsed(),
              expected.expected().days(),
              day(expected.expected().from().on()),
              percent(expected.expected().from().degree()),
              day(expected.expected().to().on()),
              percent(expected.expected().to().degree()),
              percent(expected.degree()));
      case Step.Paced paced ->
          text(
              "step.paced",
              percent(paced.degree()),
              percent(paced.expected()),
              percent(paced.pace()));
      case Step.Compared compared ->
          text(
              "step.compared",
              percent(compared.pace()),
              percent(compared.thresholds().onTrack()),
              percent(compared.thresholds().atRisk()));
      case Step.Remarked remarked -> text("note." + code(remarked.note()));
      case Step.Judged judged ->
          text("step.judged", status(judged.status()), text("ground." + code(judged.ground())));
    };
  }

  public String thresholds(Thresholds thresholds) {
    return text("thresholds", percent(thresholds.onTrack()), percent(thresholds.atRisk()));
  }

  /** The note that stands beside a degree, or nothing. */
  public String note(Attainment attainment) {
    return attainment.note() == null ? "" : text("note." + code(attainment.note()));
  }

  private String lacking(Step.Lacking lacking) {
    Texts texts = Texts.in(figures.language());
    return text(
        "step.lacking",
        text("trial." + lacking.field()),
        FieldPlaces.of(lacking.field(), lacking.reason().name()).message(texts));
  }

  private String changed(Step.Changed changed) {
    var change = figures.signed(changed.change());
    return changed.changePercent() == null
        ? text("step.changed", change)
        : text("step.changed-percent", change, percent(changed.changePercent()));
  }

  public String formula(Formula formula) {
    return switch (formula) {
      case Formula.WayCovered it ->
          text("formula.way", number(it.value()), signed(it.baseline()), number(it.target()));
      case Formula.Met it -> text("formula.met", number(it.value()), number(it.target()));
      case Formula.ShareOfTarget it ->
          text("formula.share", number(it.value()), number(it.target()));
      case Formula.Excess it -> text("formula.excess", number(it.value()), number(it.target()));
      case Formula.ShareOfValue it -> text("formula.share", number(it.upper()), number(it.value()));
      case Formula.AboveZeroLimit it ->
          text("formula.above-zero", number(it.value()), number(it.limit()));
      case Formula.Deviation it ->
          text(
              "formula.deviation",
              number(it.value()),
              signed(it.target()),
              number(it.target().abs()));
      case Formula.Part it ->
          text("formula.part-" + code(it.counted()), counted(it.part()), counted(it.whole()));
      case Formula.Done it -> text("formula.done", day(it.doneOn()));
      case Formula.NotDone _ -> text("formula.not-done");
    };
  }

  private String way(Summary summary) {
    String target = target(summary.target());
    if (summary.achieved() != null) {
      return text("summary.achieved", formula(summary.achieved()), target);
    }
    BigDecimal from = summary.from();
    BigDecimal to = summary.to();
    if (to == null) {
      return text("summary.no-value", target);
    }
    if (from == null) {
      return text("summary.value", number(to), target);
    }
    int way = to.compareTo(from);
    String key = way > 0 ? "summary.grew" : way < 0 ? "summary.fell" : "summary.stayed";
    return text(key, number(from), number(to), target);
  }

  private String due(TargetRule rule, String key, Object... parts) {
    LocalDate due = rule.span().dueOn();
    return due == null ? text(key, parts) : text("target.until", text(key, parts), day(due));
  }

  /** Behind a minus sign a negative number stands in brackets. */
  private String signed(BigDecimal number) {
    return number.signum() < 0 ? "(" + number(number) + ")" : number(number);
  }

  private String number(BigDecimal number) {
    return figures.of(number);
  }

  /** A part of a whole is counted, whatever the indicator's own figures are. */
  private String counted(BigDecimal number) {
    return figures.wording().decimal(number);
  }

  private String day(LocalDate day) {
    return figures.wording().day(day);
  }

  /** A computed number to three significant digits: more would feign a precision nobody has. */
  private static BigDecimal rounded(double number) {
    return new BigDecimal(number).round(new java.math.MathContext(3));
  }

  private String text(String key, Object... parts) {
    return Texts.in(figures.language()).of("attainment." + key, parts);
  }
}
