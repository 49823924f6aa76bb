package de.zielstand.chart.web;

import de.zielstand.chart.Axes;
import de.zielstand.chart.Axis;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Grid;
import de.zielstand.chart.Multiples;
import de.zielstand.chart.Ranges;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.TimeLine;
import de.zielstand.page.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place the script draws into.
 *
 * @param name what it shows, for those who do not see it
 * @param height in pixels, kept free from the first paint on
 * @param part which small line of many it is
 */
record Canvas(String name, int height, String data, Optional<Multiples.Part> part) {
  private static final int TALL = 320;
  private static final int SMALL = 132;

  /** Nothing for what is a table on the screen. */
  static List<Canvas> of(Figure figure, Language language) {
    RowsData rows = new RowsData(language);
    return switch (figure.chart()) {
      case TimeLine line -> {
        var data = new TimeLineData(line, Axes.of(line), false);
        yield List.of(one(figure, TALL, data.fields()));
      }
      case Bullets chart ->
          List.of(one(figure, RowsData.ROW * chart.rows().size(), rows.of(chart)));
      case Ranges chart -> List.of(one(figure, RowsData.ROW * chart.rows().size(), rows.of(chart)));
      case Stacks chart ->
          List.of(
              one(figure, RowsData.LEGEND + RowsData.ROW * chart.stacks().size(), rows.of(chart)));
      case Multiples chart -> small(chart);
      case Grid _ -> List.of();
    };
  }

  private static List<Canvas> small(Multiples chart) {
    List<Canvas> all = new ArrayList<>();
    List<Axis> axes = Axes.of(chart);
    for (int i = 0; i < axes.size(); i++) {
      Multiples.Part part = chart.parts().get(i);
      String data = Json.of(new TimeLineData(part.line(), axes.get(i), true).fields());
      all.add(new Canvas(part.name(), SMALL, data, Optional.of(part)));
    }
    return all;
  }

  private static Canvas one(Figure figure, int height, Map<String, ?> fields) {
    return new Canvas(figure.title(), height, Json.of(fields), Optional.empty());
  }
}
