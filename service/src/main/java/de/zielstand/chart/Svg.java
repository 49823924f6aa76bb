package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.List;

/** Draws figures as pictures of lines and text that need nothing beside them. */
public final class Svg {
  private static final double MARGIN = 16;
  private static final double TITLE = 18;
  private static final Letters TITLES = new Letters(TITLE * 1.05);
  private static final Letters SMALL = new Letters(12);

  private Svg() {}

  /** A whole figure, with its finding above and its source below. */
  public static String of(Figure figure, Language language, Palette palette) {
    Pen pen = new Pen(palette);
    double y = TITLE;
    for (String line : TITLES.lines(figure.title(), Drawing.WIDTH, 4)) {
      pen.text(new Spot(0, y), line, Anchor.START, Colour.INK, TITLE, true);
      y += TITLE + 5;
    }
    y += 2;
    for (String line : new Letters(Pen.TEXT).lines(figure.subtitle(), Drawing.WIDTH, 3)) {
      pen.text(new Spot(0, y), line, Anchor.START, Colour.MUTED);
      y += Pen.TEXT + 4;
    }
    Drawing drawing = Drawing.of(figure.chart(), language);
    pen.begin(0, y);
    drawing.draw(pen);
    pen.end();
    y += drawing.height() + 18;
    for (String note : figure.notes()) {
      y = small(pen, note, y);
    }
    if (!figure.source().isEmpty()) {
      y = small(pen, Texts.in(language).of("chart.source", figure.source()), y);
    }
    return picture(figure, language, palette, MARGIN, y, pen.drawing());
  }

  /** The drawing alone, for a page that says the rest and knows the colours. */
  public static String still(Figure figure, Language language) {
    Pen pen = new Pen(Palette.PAGE);
    Drawing drawing = Drawing.of(figure.chart(), language);
    drawing.draw(pen);
    return picture(figure, language, Palette.PAGE, 0, drawing.height(), pen.drawing());
  }

  private static double small(Pen pen, String text, double from) {
    double y = from;
    for (String line : SMALL.lines(text, Drawing.WIDTH, 6)) {
      pen.text(new Spot(0, y), line, Anchor.START, Colour.MUTED, SMALL.size(), false);
      y += SMALL.size() + 4;
    }
    return y;
  }

  private static String picture(
      Figure figure,
      Language language,
      Palette palette,
      double margin,
      double height,
      String drawing) {
    String size =
        "viewBox=\"%s %s %s %s\""
            .formatted(
                Pen.number(-margin),
                Pen.number(-margin),
                Pen.number(Drawing.WIDTH + 2 * margin),
                Pen.number(height + 2 * margin));
    String back =
        palette == Palette.PAGE
            ? ""
            : "<rect x=\"%s\" y=\"%s\" width=\"100%%\" height=\"100%%\" fill=\"%s\"/>"
                .formatted(Pen.number(-margin), Pen.number(-margin), palette.of(Colour.SURFACE));
    String fonts =
        String.join(
            ", ", List.of("system-ui", "Segoe UI", "Roboto", "Liberation Sans", "sans-serif"));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" %s role=\"img\" xml:lang=\"%s\" font-family=\"%s\">"
            .formatted(size, language.code(), fonts)
        + "<title>"
        + Pen.escaped(figure.title())
        + "</title>"
        + "<desc>"
        + Pen.escaped(figure.subtitle())
        + "</desc>"
        + back
        + drawing
        + "</svg>";
  }
}
