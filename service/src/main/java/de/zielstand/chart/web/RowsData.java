package de.zielstand.chart.web;

import de.zielstand.chart.Axes;
import de.zielstand.chart.Axis;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Ranges;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.Style;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bars that lie below each other, each a row with a caption, as the pages' script draws them. */
record RowsData(Language language) {
  /** How high a row is on the screen, its caption included. */
  static final int ROW = 58;

  /** Names of levels take several lines on a phone, and rows must keep their height. */
  static final int LEGEND = 84;

  Map<String, @Nullable Object> of(Bullets chart) {
    return rows("bullets", chart.rows().stream().map(this::row).toList());
  }

  Map<String, @Nullable Object> of(Ranges chart) {
    return rows("ranges", chart.rows().stream().map(this::row).toList());
  }

  Map<String, @Nullable Object> of(Stacks chart) {
    BigDecimal longest =
        chart.stacks().stream().map(Stacks.Stack::sum).reduce(BigDecimal.ONE, BigDecimal::max);
    Map<String, @Nullable Object> fields =
        rows("stacks", chart.stacks().stream().map(stack -> row(chart, stack, longest)).toList());
    List<Object> levels = new ArrayList<>();
    for (int level = 0; level < chart.levels().size(); level++) {
      levels.add(
          Map.of(
              "name",
              chart.levels().get(level),
              "colours",
              Style.colours(level, chart.levels().size())));
    }
    fields.put("levels", levels);
    return fields;
  }

  private static Map<String, @Nullable Object> rows(String kind, List<?> rows) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", kind);
    fields.put("rows", rows);
    return fields;
  }

  private Map<String, @Nullable Object> row(Bullets.Row row) {
    Axis axis = Axes.of(row);
    Map<String, @Nullable Object> fields = captions(row.name(), said(row));
    fields.put("colour", Style.colour(row.tone()));
    fields.put("zero", axis.share(BigDecimal.ZERO));
    fields.put("number", row.value().orElse(null));
    fields.put("value", share(axis, row.value()));
    fields.put("target", share(axis, row.target()));
    fields.put("expected", share(axis, row.expected()));
    fields.put("address", row.address().orElse(null));
    return fields;
  }

  /** Value, target and status: all that the bar shows. */
  private String said(Bullets.Row row) {
    String value = row.value().map(row.scale()::text).orElse(row.note());
    String both =
        row.target()
            .map(
                target -> Texts.in(language).of("chart.of-target", value, row.scale().text(target)))
            .orElse(value);
    return both + ", " + row.status();
  }

  private Map<String, @Nullable Object> row(Ranges.Row row) {
    Axis axis = Axes.of(row);
    Texts texts = Texts.in(language);
    List<String> said =
        Stream.of(
                row.own().map(own -> texts.of("chart.own-is", row.scale().text(own))),
                row.spread()
                    .map(spread ->
                        texts.of(
                            "chart.spread-is",
                            row.scale().text(spread.median()),
                            row.scale().text(spread.least()),
                            row.scale().text(spread.most()))),
                Optional.of(row.note()))
            .flatMap(Optional::stream)
            .filter(text -> !text.isEmpty())
            .toList();
    Map<String, @Nullable Object> fields = captions(row.name(), String.join(", ", said));
    fields.put("own", share(axis, row.own()));
    fields.put("numbers", row.spread().map(Ranges.Spread::rising).orElse(List.of()));
    fields.put(
        "spread",
        row.spread()
            .map(spread -> spread.rising().stream().map(axis::share).toList())
            .orElse(List.of()));
    return fields;
  }

  private static Map<String, @Nullable Object> row(
      Stacks chart, Stacks.Stack stack, BigDecimal longest) {
    Map<String, @Nullable Object> fields = captions(stack.name(), stack.note());
    BigDecimal whole = chart.asShares() ? stack.sum() : longest;
    fields.put("numbers", stack.parts());
    fields.put(
        "parts",
        whole.signum() == 0
            ? List.of()
            : stack.parts().stream()
                .map(part -> part.divide(whole, MathContext.DECIMAL64))
                .toList());
    List<String> texts = new ArrayList<>();
    for (int level = 0; level < stack.parts().size(); level++) {
      texts.add(chart.text(stack, level));
    }
    fields.put("texts", texts);
    return fields;
  }

  private static Map<String, @Nullable Object> captions(String name, String said) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("said", said);
    return fields;
  }

  private static @Nullable Double share(Axis axis, Optional<BigDecimal> number) {
    return number.map(axis::share).orElse(null);
  }
}
