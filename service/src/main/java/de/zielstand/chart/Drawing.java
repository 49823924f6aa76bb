package de.zielstand.chart;

import de.zielstand.page.Language;

/** A chart on its way to a picture, as wide as all of them are. */
interface Drawing {
  double WIDTH = 720;

  double height();

  void draw(Pen pen);

  /** Where text that is centred lies as near as can be without sticking out. */
  static double centre(double x, double width) {
    return Math.max(width / 2, Math.min(WIDTH - width / 2, x));
  }

  static Drawing of(Chart chart, Language language) {
    return switch (chart) {
      case TimeLine line -> TimeLineDrawing.of(line, language);
      case Bullets bullets -> new BulletsDrawing(bullets, language);
      case Stacks stacks -> StacksDrawing.of(stacks);
      case Multiples multiples -> new MultiplesDrawing(multiples, language);
      case Ranges ranges -> new RangesDrawing(ranges, language);
      case Grid grid -> GridDrawing.of(grid);
    };
  }
}
