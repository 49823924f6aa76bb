package de.zielstand.chart;

import de.zielstand.chart.Role.Dash;
import de.zielstand.page.Icon;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the elements of a picture. Whatever text it is given, the picture stays well-formed. */
final class Pen {
  static final double TEXT = 13;
  private static final char UNKNOWN = '\uFFFD';

  /** On which side of its place text lies. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }
  }

  record Spot(double x, double y) {}

  private final StringBuilder picture = new StringBuilder(4096);
  private final Palette palette;

  Pen(Palette palette) {
    this.palette = palette;
  }

  void line(Spot from, Spot to, Colour colour, double width, Dash dash) {
    picture.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
            .formatted(number(from.x()), number(from.y()), number(to.x()), number(to.y())));
    stroke(colour, width, dash);
    picture.append("/>");
  }

  void path(List<Spot> spots, Colour colour, double width, Dash dash) {
    picture.append("<polyline points=\"").append(points(spots)).append("\" fill=\"none\" ");
    picture.append("stroke-linejoin=\"round\"");
    stroke(colour, width, dash);
    picture.append("/>");
  }

  void area(List<Spot> corners, Colour colour, double opacity) {
    picture
        .append("<polygon points=\"")
        .append(points(corners))
        .append("\" fill=\"")
        .append(palette.of(colour))
        .append("\" fill-opacity=\"")
        .append(number(opacity * 100))
        .append("%\"/>");
  }

  void box(double x, double y, double width, double height, Colour fill) {
    picture.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
            .formatted(
                number(x),
                number(y),
                number(Math.max(0, width)),
                number(Math.max(0, height)),
                palette.of(fill)));
  }

  void text(Spot at, String text, Anchor anchor, Colour colour) {
    text(at, text, anchor, colour, TEXT, false);
  }

  void text(Spot at, String text, Anchor anchor, Colour colour, double size, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    picture.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>"
            .formatted(
                number(at.x()),
                number(at.y()),
                number(size),
                anchor.code,
                palette.of(colour),
                bold ? " font-weight=\"600\"" : "",
                escaped(text)));
  }

  /** Readable across lines, because nothing is left of them about it. */
  void number(Spot at, String text, Colour colour) {
    String back = palette.of(Colour.SURFACE);
    picture.append(
        "<g stroke=\"%s\" stroke-width=\"4\" stroke-linejoin=\"round\">".formatted(back));
    text(at, text, Anchor.MIDDLE, Colour.SURFACE, TEXT, true);
    end();
    text(at, text, Anchor.MIDDLE, colour, TEXT, true);
  }

  /** One below the other, as many as they are. */
  void lines(Spot at, List<String> lines, Anchor anchor, Colour colour) {
    for (int i = 0; i < lines.size(); i++) {
      text(new Spot(at.x(), at.y() + i * (TEXT + 3)), lines.get(i), anchor, colour);
    }
  }

  /** What follows until {@link #end} is told by this text. */
  void begin(String title) {
    picture.append("<g><title>").append(escaped(title)).append("</title>");
  }

  /** What follows until {@link #end} lies elsewhere. */
  void begin(double x, double y) {
    picture.append("<g transform=\"translate(%s %s)\">".formatted(number(x), number(y)));
  }

  void end() {
    picture.append("</g>");
  }

  /** A status by its symbol and its word. */
  void status(Spot at, String icon, String word, Tone tone) {
    icon(at, icon, Colour.of(tone));
    text(new Spot(at.x() + 19, at.y()), word, Anchor.START, Colour.of(tone), TEXT, true);
  }

  /** A symbol on the line that text stands on. */
  void icon(Spot at, String icon, Colour colour) {
    picture.append(
        "<g transform=\"translate(%s %s) scale(.85)\" color=\"%s\">%s</g>"
            .formatted(number(at.x()), number(at.y() - 11.5), palette.of(colour), Icon.of(icon)));
  }

  /** A mark for a point, that is known without its colour. */
  void marker(Role.Marker marker, Spot at, Colour colour, double size) {
    String fill = palette.of(colour);
    String back = palette.of(Colour.SURFACE);
    double x = at.x();
    double y = at.y();
    String shape =
        switch (marker) {
          case NONE -> "";
          case DOT -> circle(at, size, "fill=\"" + fill + '"');
          case RING ->
              circle(
                  at, size, "fill=\"" + back + "\" stroke=\"" + fill + "\" stroke-width=\"1.5\"");
          case SQUARE ->
              polygon(
                  fill, x - size, y - size, x + size, y - size, x + size, y + size, x - size,
                  y + size);
          case DIAMOND ->
              polygon(
                  fill, x, y - size * 1.4, x + size * 1.4, y, x, y + size * 1.4, x - size * 1.4, y);
          case TRIANGLE ->
              polygon(fill, x, y - size * 1.3, x + size * 1.2, y + size, x - size * 1.2, y + size);
          case CROSS ->
              "<path d=\"M%s %sL%s %sM%s %sL%s %s\" stroke=\"%s\" stroke-width=\"2\"/>"
                  .formatted(
                      number(x - size),
                      number(y - size),
                      number(x + size),
                      number(y + size),
                      number(x + size),
                      number(y - size),
                      number(x - size),
                      number(y + size),
                      fill);
          case TICK ->
              "<path d=\"M%s %sh%s\" stroke=\"%s\" stroke-width=\"3\"/>"
                  .formatted(number(x - 2 * size), number(y), number(4 * size), fill);
        };
    picture.append(shape);
  }

  String drawing() {
    return picture.toString();
  }

  /** As text and as an attribute alike. What XML cannot hold is shown as unknown. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean fromTheRight = false;
    for (int letter : text.codePoints().toArray()) {
      byte direction = Character.getDirectionality(letter);
      fromTheRight |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.appendCodePoint(isAllowed(letter) ? letter : UNKNOWN);
      }
    }
    return fromTheRight ? "\u2068" + escaped + "\u2069" : escaped.toString();
  }

  private static boolean isAllowed(int letter) {
    return letter >= 0x20
        && !(letter >= 0x7f && letter < 0xa0)
        && !(letter >= 0xd800 && letter < 0xe000)
        && letter != 0xfffe
        && letter != 0xffff;
  }

  /** To a tenth, the same on every machine. */
  static String number(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long rest = Math.abs(tenths) % 10;
    return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
  }

  private void stroke(Colour colour, double width, Dash dash) {
    picture
        .append(" stroke=\"")
        .append(palette.of(colour))
        .append("\" stroke-width=\"")
        .append(number(width))
        .append('"');
    String pattern = dash.pattern().stream().map(Pen::number).collect(Collectors.joining(" "));
    if (!pattern.isEmpty()) {
      picture.append(" stroke-dasharray=\"").append(pattern).append('"');
    }
  }

  private static String points(List<Spot> spots) {
    StringBuilder points = new StringBuilder();
    for (Spot spot : spots) {
      points.append(points.isEmpty() ? "" : " ");
      points.append(number(spot.x())).append(',').append(number(spot.y()));
    }
    return points.toString();
  }

  private static String circle(Spot at, double size, String style) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
        .formatted(number(at.x()), number(at.y()), number(size), style);
  }

  private static String polygon(String fill, double... coordinates) {
    StringBuilder points = new StringBuilder();
    for (double coordinate : coordinates) {
      points.append(points.isEmpty() ? "" : " ").append(number(coordinate));
    }
    return "<polygon points=\"" + points + "\" fill=\"" + fill + "\"/>";
  }
}
