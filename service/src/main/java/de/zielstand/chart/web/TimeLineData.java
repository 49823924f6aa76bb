package de.zielstand.chart.web;

import de.zielstand.chart.Axis;
import de.zielstand.chart.Band;
import de.zielstand.chart.Line;
import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Role;
import de.zielstand.chart.Style;
import de.zielstand.chart.TimeLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A time line as the script of the pages draws it. */
record TimeLineData(TimeLine chart, Axis axis, boolean small) {

  Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", "time");
    fields.put("small", small);
    fields.put("axis", heights());
    fields.put(
        "slots",
        chart.slots().stream()
            .map(slot -> List.of(slot.name(), slot.brief(), slot.group()))
            .toList());
    fields.put("lines", chart.lines().stream().map(this::line).toList());
    fields.put("bands", chart.bands().stream().map(this::band).toList());
    fields.put("gaps", gaps());
    fields.put("breaks", chart.breaks().stream().map(one -> one.from()).toList());
    fields.put("today", chart.today().orElse(null));
    return fields;
  }

  private Map<String, Object> heights() {
    return Map.of(
        "min",
        axis.from(),
        "max",
        axis.to(),
        "ticks",
        axis.ticks(),
        "texts",
        axis.ticks().stream().map(tick -> chart.scale().tick(tick, axis.step())).toList());
  }

  private Map<String, Object> line(Line line) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Point point : line.points()) {
      numbers.add(point instanceof Point.Known known ? known.number() : null);
      texts.add(text(point));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", line.name());
    fields.put("bar", chart.form() == TimeLine.Form.BARS && line.role().isCounted());
    fields.put("colour", Style.colour(line.role()));
    fields.put("dash", Style.dash(line.role()));
    fields.put("drawn", line.role().dash() != Role.Dash.NONE);
    fields.put("fill", isRing(line) ? "surface" : Style.colour(line.role()));
    fields.put("marker", shape(line.role().marker()));
    fields.put("radius", radius(line));
    fields.put("ends", !small && Style.isNumbered(line.role()));
    fields.put("numbers", numbers);
    fields.put("texts", texts);
    return fields;
  }

  private boolean isRing(Line line) {
    return line.role().marker() == Role.Marker.RING && chart.form() == TimeLine.Form.LINES;
  }

  /** As the drawing library names it. */
  private static String shape(Role.Marker marker) {
    return switch (marker) {
      case DOT, RING, NONE -> "circle";
      case SQUARE -> "rect";
      case DIAMOND -> "rectRot";
      case TRIANGLE -> "triangle";
      case CROSS -> "crossRot";
      case TICK -> "line";
    };
  }

  /** A line without marks has one where it is but a point. */
  private double radius(Line line) {
    if (line.role().marker() == Role.Marker.NONE && line.numbers().size() > 1) {
      return 0;
    }
    return small ? 2 : line.role().marker() == Role.Marker.DIAMOND ? 5 : 3.5;
  }

  private String text(Point point) {
    return switch (point) {
      case Point.Known(BigDecimal number, String note) ->
          note.isEmpty()
              ? chart.scale().text(number)
              : chart.scale().text(number) + " (" + note + ")";
      case Point.Missing missing -> missing.why();
      case Point.Blank _ -> "";
    };
  }

  private Map<String, Object> band(Band band) {
    List<@Nullable BigDecimal> lower = new ArrayList<>();
    List<@Nullable BigDecimal> upper = new ArrayList<>();
    for (var span : band.spans()) {
      lower.add(span.map(Band.Span::lower).orElse(null));
      upper.add(span.map(Band.Span::upper).orElse(null));
    }
    return Map.of(
        "name", band.name(), "colour", Style.colour(band.role()), "lower", lower, "upper", upper);
  }

  /** Each slot once, whichever line lacks it. */
  private List<List<Object>> gaps() {
    Map<Integer, List<Object>> gaps = new LinkedHashMap<>();
    for (Line line : chart.lines()) {
      for (int slot = 0; slot < line.points().size(); slot++) {
        if (line.points().get(slot) instanceof Point.Missing missing) {
          gaps.putIfAbsent(slot, List.of(slot, missing.sign()));
        }
      }
    }
    return List.copyOf(gaps.values());
  }
}
