package de.zielstand.chart;

import de.zielstand.chart.ChartTable.Entry;
import de.zielstand.chart.ChartTable.Row;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes charts down as tables. */
record ChartTables(Language language) {
  private static final Entry NOTHING = new Entry.Words("");

  ChartTable of(Chart chart) {
    return switch (chart) {
      case TimeLine line -> timeLine(line);
      case Bullets bullets -> bullets(bullets);
      case Stacks stacks -> stacks(stacks);
      case Multiples multiples -> multiples(multiples);
      case Ranges ranges -> ranges(ranges);
      case Grid grid -> grid(grid);
    };
  }

  private ChartTable timeLine(TimeLine chart) {
    List<String> head = new ArrayList<>();
    head.add(text("period"));
    chart.lines().forEach(line -> head.add(inUnit(line.name(), chart.scale())));
    chart.bands().forEach(band -> head.add(inUnit(band.name(), chart.scale())));
    if (!chart.breaks().isEmpty()) {
      head.add(text("break"));
    }
    List<Row> rows = new ArrayList<>();
    for (int slot = 0; slot < chart.slots().size(); slot++) {
      rows.add(row(chart, slot));
    }
    return new ChartTable(head, rows);
  }

  private static Row row(TimeLine chart, int slot) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : chart.lines()) {
      entries.add(entry(line.points().get(slot), chart.scale()));
    }
    for (Band band : chart.bands()) {
      entries.add(
          band.spans()
              .get(slot)
              .<Entry>map(span ->
                  new Entry.Words(
                      chart.scale().text(span.lower()) + " – " + chart.scale().text(span.upper())))
              .orElse(NOTHING));
    }
    if (!chart.breaks().isEmpty()) {
      entries.add(
          new Entry.Words(
              chart.breaks().stream()
                  .filter(one -> one.from() == slot)
                  .map(TimeLine.Break::reason)
                  .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one)));
    }
    return new Row(chart.slots().get(slot).name(), Optional.empty(), entries);
  }

  private static Entry entry(Line.Point point, Scale scale) {
    return switch (point) {
      case Line.Point.Known(BigDecimal number, String note) ->
          new Entry.Numeral(number, scale.text(number), note);
      case Line.Point.Missing(String sign, String why) -> new Entry.Words(sign + " " + why);
      case Line.Point.Blank _ -> NOTHING;
    };
  }

  private ChartTable bullets(Bullets chart) {
    return new ChartTable(
        List.of(
            text("name"),
            text("unit"),
            text("value"),
            text("target"),
            text("expected"),
            text("status"),
            text("note")),
        chart.rows().stream()
            .map(row ->
                new Row(
                    row.name(),
                    row.address(),
                    List.of(
                        new Entry.Words(row.scale().unit()),
                        number(row.value(), row.scale()),
                        number(row.target(), row.scale()),
                        number(row.expected(), row.scale()),
                        new Entry.Words(row.status()),
                        new Entry.Words(row.note()))))
            .toList());
  }

  private ChartTable stacks(Stacks chart) {
    List<String> head = new ArrayList<>();
    head.add(text("name"));
    chart.levels().forEach(level -> head.add(inUnit(level, chart.scale())));
    head.add(text("sum"));
    head.add(text("note"));
    return new ChartTable(
        head,
        chart.stacks().stream()
            .map(stack -> new Row(stack.name(), Optional.empty(), entries(chart, stack)))
            .toList());
  }

  private List<Entry> entries(Stacks chart, Stacks.Stack stack) {
    List<Entry> entries = new ArrayList<>();
    for (int level = 0; level < chart.levels().size(); level++) {
      entries.add(
          stack.parts().isEmpty()
              ? NOTHING
              : number(Optional.of(stack.parts().get(level)), chart.scale()));
    }
    entries.add(
        stack.parts().isEmpty() ? NOTHING : number(Optional.of(stack.sum()), chart.scale()));
    entries.add(new Entry.Words(stack.note()));
    return entries;
  }

  private ChartTable multiples(Multiples chart) {
    List<Place> places =
        chart.parts().stream().flatMap(part -> places(part.line()).stream()).distinct().toList();
    List<String> head = new ArrayList<>();
    head.add(text("name"));
    head.add(text("unit"));
    head.add(text("series"));
    places.forEach(place -> head.add(place.name()));
    head.add(text("status"));
    return new ChartTable(
        head,
        chart.parts().stream()
            .flatMap(part -> part.line().lines().stream().map(line -> row(part, line, places)))
            .toList());
  }

  /** Where slots of several lines meet: those with one name, and of two events on a day each. */
  private record Place(String name, long before) {}

  private static List<Place> places(TimeLine line) {
    List<Place> places = new ArrayList<>();
    for (Slot slot : line.slots()) {
      long before = places.stream().filter(place -> place.name().equals(slot.name())).count();
      places.add(new Place(slot.name(), before));
    }
    return places;
  }

  private static Row row(Multiples.Part part, Line line, List<Place> places) {
    List<Entry> entries = new ArrayList<>();
    Scale scale = part.line().scale();
    entries.add(new Entry.Words(scale.unit()));
    entries.add(new Entry.Words(line.name()));
    List<Place> own = places(part.line());
    for (Place place : places) {
      int at = own.indexOf(place);
      entries.add(at < 0 ? NOTHING : entry(line.points().get(at), scale));
    }
    entries.add(new Entry.Words(part.status()));
    return new Row(part.name(), part.address(), entries);
  }

  private ChartTable ranges(Ranges chart) {
    List<String> head =
        IntStream.of(0, 1, 2, 3, 4).mapToObj(which -> text("spread." + which)).toList();
    List<String> all = new ArrayList<>(List.of(text("name"), text("unit"), text("own")));
    all.addAll(head);
    all.add(text("note"));
    return new ChartTable(
        all,
        chart.rows().stream()
            .map(row -> {
              List<Entry> entries = new ArrayList<>();
              entries.add(new Entry.Words(row.scale().unit()));
              entries.add(number(row.own(), row.scale()));
              row.spread()
                  .map(Ranges.Spread::rising)
                  .ifPresentOrElse(
                      rising ->
                          rising.forEach(one -> entries.add(number(Optional.of(one), row.scale()))),
                      () -> head.forEach(_ -> entries.add(NOTHING)));
              entries.add(new Entry.Words(row.note()));
              return new Row(row.name(), Optional.empty(), entries);
            })
            .toList());
  }

  private static ChartTable grid(Grid chart) {
    List<String> head = new ArrayList<>();
    head.add(chart.corner());
    head.addAll(chart.columns());
    return new ChartTable(
        head,
        chart.rows().stream()
            .map(row ->
                new Row(
                    row.name(),
                    row.address(),
                    row.cells().stream().map(ChartTables::entry).toList()))
            .toList());
  }

  private static Entry entry(Grid.Cell cell) {
    String said = cell.text().isEmpty() ? cell.title() : cell.text();
    return cell.number()
        .<Entry>map(number -> new Entry.Numeral(number, said, ""))
        .orElseGet(() -> new Entry.Words(said));
  }

  private static Entry number(Optional<BigDecimal> number, Scale scale) {
    return number.<Entry>map(one -> new Entry.Numeral(one, scale.text(one), "")).orElse(NOTHING);
  }

  private static String inUnit(String name, Scale scale) {
    return scale.unit().isEmpty() ? name : name + " (" + scale.unit() + ")";
  }

  private String text(String key) {
    return Texts.in(language).of("chart." + key);
  }
}
