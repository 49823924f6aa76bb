package de.zielstand.plausibility;

import de.zielstand.element.Code;
import de.zielstand.element.Origin;
import de.zielstand.indicator.AddsUp;
import de.zielstand.indicator.Base;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.DisclosureClass;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Level;
import de.zielstand.indicator.PlausibleRange;
import de.zielstand.indicator.Relation;
import de.zielstand.indicator.SeriesBreak;
import de.zielstand.indicator.Window;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator with what can raise doubts. */
record Watched(
    IndicatorKind kind,
    String unit,
    int decimals,
    Entry entry,
    AddsUp addsUp,
    @Nullable Integer baseCount,
    Optional<PlausibleRange> plausible,
    List<Relation> relations,
    List<SeriesBreak> breaks) {
  static final Code CODE = new Code("I1");

  static Watched of(IndicatorKind kind) {
    return new Watched(
        kind,
        "Personen",
        0,
        Entry.NEW_IN_PERIOD,
        AddsUp.SUM,
        null,
        Optional.empty(),
        List.of(),
        List.of());
  }

  Watched in(String otherUnit, int digits) {
    return new Watched(
        kind, otherUnit, digits, entry, addsUp, baseCount, plausible, relations, breaks);
  }

  Watched entered(Entry how) {
    return new Watched(kind, unit, decimals, how, addsUp, baseCount, plausible, relations, breaks);
  }

  Watched addingUp(AddsUp how) {
    return new Watched(kind, unit, decimals, entry, how, baseCount, plausible, relations, breaks);
  }

  Watched outOf(int count) {
    return new Watched(kind, unit, decimals, entry, addsUp, count, plausible, relations, breaks);
  }

  Watched between(@Nullable String from, @Nullable String to) {
    var range =
        new PlausibleRange(
            Optional.ofNullable(from).map(BigDecimal::new),
            Optional.ofNullable(to).map(BigDecimal::new));
    return new Watched(
        kind, unit, decimals, entry, addsUp, baseCount, Optional.of(range), relations, breaks);
  }

  Watched related(Relation.Kind how, String... others) {
    var relation =
        new Relation(how, List.of(others).stream().map(Code::new).toList(), Optional.empty());
    return new Watched(
        kind, unit, decimals, entry, addsUp, baseCount, plausible, List.of(relation), breaks);
  }

  Watched broken(Period... from) {
    return new Watched(
        kind,
        unit,
        decimals,
        entry,
        addsUp,
        baseCount,
        plausible,
        relations,
        List.of(from).stream().map(one -> new SeriesBreak(one, "Neue Zählweise")).toList());
  }

  Indicator indicator() {
    boolean ordered = kind == IndicatorKind.JUDGEMENT || kind == IndicatorKind.LEVELS;
    return new Indicator(
        CODE,
        "Etwas",
        kind,
        unit,
        decimals,
        PeriodKind.QUARTER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        only(kind == IndicatorKind.COUNT, entry),
        only(kind == IndicatorKind.QUANTITY, addsUp),
        only(kind == IndicatorKind.CLICKS, ClickMetric.VISITS),
        only(
            kind == IndicatorKind.RECURRING,
            new Window(Optional.of(PeriodKind.YEAR), Optional.empty(), Optional.empty())),
        only(
            kind == IndicatorKind.SHARE,
            new Base(
                "alle",
                Optional.ofNullable(baseCount).map(BigDecimal::valueOf),
                Optional.empty(),
                baseCount == null)),
        Optional.empty(),
        ordered ? List.of(new Level(new Code("S1"), "Stufe 1")) : List.of(),
        List.of(),
        Direction.RISE,
        false,
        plausible,
        relations,
        DisclosureClass.NO_PERSONS,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Origin.CONCEPT,
        List.of(),
        List.of(),
        breaks,
        List.of());
  }

  private static <T> Optional<T> only(boolean asked, T answer) {
    return asked ? Optional.of(answer) : Optional.empty();
  }
}
