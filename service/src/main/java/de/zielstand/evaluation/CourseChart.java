package de.zielstand.evaluation;

import de.zielstand.attainment.Aim;
import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Band;
import de.zielstand.chart.Line;
import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Role;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Slot;
import de.zielstand.chart.TimeLine;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.TargetRule;
import de.zielstand.observation.Quality;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.period.Period;
import de.zielstand.trend.Forecast;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an indicator went, what is wanted of it and where it leads, as a time line. */
public final class CourseChart {
  /** A target may be due in ten years: what lies so far ahead would press the past together. */
  private static final int FARTHEST_AHEAD = 16;

  /** More digits would feign a precision that no forecast has. */
  private static final MathContext ROUGHLY = new MathContext(4);

  private final IndicatorEvaluation one;
  private final Track track;
  private final Texts texts;
  private final List<Period> periods;

  private CourseChart(IndicatorEvaluation one, Track track, Language language) {
    this.one = one;
    this.track = track;
    this.texts = Texts.in(language);
    this.periods = periods(one, track);
  }

  public static TimeLine of(IndicatorEvaluation one, Track track, Language language) {
    return new CourseChart(one, track, language).drawn();
  }

  private TimeLine drawn() {
    Indicator indicator = one.held().indicator();
    List<@Nullable Forecast> ahead = ahead();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Role.VALUE, text("value"), values()));
    addIfAny(lines, Role.LAST_YEAR, "last-year", this::lastYear);
    TargetPath path = TargetPath.of(one.rule());
    addIfAny(
        lines,
        Role.TARGET,
        path.isWay() ? "path" : "target",
        at -> known(path.on(periods.get(at).lastDay())));
    addIfAny(lines, Role.INTERIM, "interim", at -> interim(path, periods.get(at)));
    Optional<BigDecimal> baseline = TargetPath.baseline(one.rule());
    addIfAny(lines, Role.BASELINE, "baseline", _ -> known(baseline));
    addIfAny(
        lines,
        Role.FORECAST,
        "forecast",
        at -> known(Optional.ofNullable(ahead.get(at)).map(it -> within(it.value()))));
    return new TimeLine(
        form(indicator),
        new Scale(indicator.unit(), FigureWords.of(indicator, texts.language())),
        periods.stream().map(period -> Slot.of(period, texts.language())).toList(),
        lines,
        bands(ahead),
        breaks(indicator),
        Optional.ofNullable(one.period()).map(periods::indexOf).filter(at -> at >= 0));
  }

  /** Those with figures, and on to the due day. */
  private static List<Period> periods(IndicatorEvaluation one, Track track) {
    List<Period> periods =
        new ArrayList<>(track.points().stream().map(Track.Point::period).toList());
    LocalDate due = one.rule().span().dueOn();
    if (periods.isEmpty() || due == null) {
      return periods;
    }
    Optional<Period> next = periods.getLast().next();
    for (int i = 0; i < FARTHEST_AHEAD && next.isPresent(); i++) {
      Period period = next.get();
      if (period.firstDay().isAfter(due)) {
        break;
      }
      periods.add(period);
      next = period.next();
    }
    return periods;
  }

  private List<Point> values() {
    List<Point> values = new ArrayList<>();
    for (int at = 0; at < periods.size(); at++) {
      values.add(at < track.points().size() ? value(track.points().get(at)) : new Point.Blank());
    }
    return values;
  }

  private Point value(Track.Point point) {
    if (point.value() != null) {
      return new Point.Known(
          point.value(),
          point.quality() == null || point.quality() == Quality.MEASURED
              ? ""
              : texts.word(point.quality()));
    }
    return point.missing() == null
        ? new Point.Missing("–", text("nothing"))
        : new Point.Missing(point.missing().written(), texts.word(point.missing()));
  }

  /** A sum so far is more than the year before in any case. */
  private Point lastYear(int at) {
    Period period = periods.get(at);
    boolean seasons =
        switch (period.kind()) {
          case WEEK, MONTH, QUARTER, HALF_YEAR, SCHOOL_HALF_YEAR -> !track.isSum();
          case YEAR, SCHOOL_YEAR, TWO_YEARS, EVENT -> false;
        };
    if (!seasons || at >= track.points().size()) {
      return new Point.Blank();
    }
    return period
        .samePeriodLastYear()
        .map(periods::indexOf)
        .filter(before -> before >= 0)
        .map(before -> known(Optional.ofNullable(track.points().get(before).value())))
        .orElseGet(Point.Blank::new);
  }

  private static Point interim(TargetPath path, Period period) {
    return known(
        path.interim().stream()
            .filter(interim -> period.contains(interim.on()))
            .map(Interim::target)
            .findFirst());
  }

  /** One for each slot after the last figure; none where nothing is foretold. */
  private List<@Nullable Forecast> ahead() {
    List<@Nullable Forecast> ahead = new ArrayList<>();
    Aim aim = foretells() ? one.aim() : null;
    int known = track.points().size();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    track.points().forEach(point -> values.add(point.value()));
    for (int at = 0; at < periods.size(); at++) {
      ahead.add(
          at < known || aim == null
              ? null
              : aim.trend(
                      values,
                      at - known + 1,
                      Course.season(one.held().indicator()),
                      track.startsAt())
                  .forecast());
    }
    return ahead;
  }

  /** What comes new says nothing of where a sum will be, and events foretell none. */
  private boolean foretells() {
    return !track.isSum()
        && one.trend() != null
        && one.trend().forecast() != null
        && one.held().indicator().rhythm().isCalendar();
  }

  private List<Band> bands(List<@Nullable Forecast> ahead) {
    List<Band> bands = new ArrayList<>();
    if (one.rule() instanceof TargetRule.Within within) {
      Optional<Band.Span> span = Optional.of(new Band.Span(within.lower(), within.upper()));
      bands.add(new Band(Role.TARGET, text("target"), periods.stream().map(_ -> span).toList()));
    }
    List<Optional<Band.Span>> spans =
        ahead.stream()
            .map(Optional::ofNullable)
            .map(one -> one.map(it -> new Band.Span(within(it.lower95()), within(it.upper95()))))
            .toList();
    if (spans.stream().anyMatch(Optional::isPresent)) {
      bands.add(new Band(Role.FORECAST, text("interval"), spans));
    }
    return bands;
  }

  /** No share is more than the whole, and nothing that is counted less than none. */
  private BigDecimal within(double foretold) {
    BigDecimal rough = new BigDecimal(foretold).round(ROUGHLY);
    return switch (one.held().indicator().kind()) {
      case SHARE, LEVELS -> rough.max(BigDecimal.ZERO).min(BigDecimal.ONE);
      case COUNT, DISTINCT, STOCK, CLICKS, RECURRING -> rough.max(BigDecimal.ZERO);
      case QUANTITY, SCORE, MILESTONE, JUDGEMENT -> rough;
    };
  }

  private List<TimeLine.Break> breaks(Indicator indicator) {
    List<TimeLine.Break> breaks = new ArrayList<>();
    for (var one : indicator.breaks()) {
      int before =
          (int)
              periods.stream()
                  .filter(period -> period.firstDay().isBefore(one.from().firstDay()))
                  .count();
      if (before > 0 && before < periods.size()) {
        breaks.add(new TimeLine.Break(before, one.reason()));
      }
    }
    return breaks;
  }

  /** What comes new in each period adds up; all else is a height. */
  private TimeLine.Form form(Indicator indicator) {
    boolean isNew =
        !track.isSum() && indicator.entry().filter(Entry.RUNNING_TOTAL::equals).isEmpty();
    return switch (indicator.kind()) {
      case COUNT, QUANTITY, CLICKS, RECURRING -> isNew ? TimeLine.Form.BARS : TimeLine.Form.LINES;
      case DISTINCT, STOCK, SHARE, SCORE, MILESTONE, LEVELS, JUDGEMENT -> TimeLine.Form.LINES;
    };
  }

  private void addIfAny(List<Line> lines, Role role, String name, Function<Integer, Point> at) {
    List<Point> points = new ArrayList<>();
    for (int slot = 0; slot < periods.size(); slot++) {
      points.add(at.apply(slot));
    }
    Line line = new Line(role, text(name), points);
    if (!line.numbers().isEmpty()) {
      lines.add(line);
    }
  }

  private static Point known(Optional<BigDecimal> number) {
    return number.<Point>map(Point.Known::new).orElseGet(Point.Blank::new);
  }

  private String text(String key) {
    return texts.of("evaluation.course." + key);
  }
}
