package de.zielstand.page;

/**
 * The symbols of statuses and of a few other things, in lines that fit into a square of 16. Drawn
 * rather than taken from a font, so that none ever turns into a box.
 */
public final class Icon {
  private Icon() {}

  /** The elements of a drawing in the current colour; a dash for what has no symbol. */
  public static String of(String name) {
    return switch (name) {
      case "reached" -> line("M2.5 8.5 6 12l7.5-8", "2.4");
      case "at-risk" -> line("M8 1.5 14.5 8 8 14.5 1.5 8z", "2.2");
      case "missed" -> line("m3.5 3.5 9 9m0-9-9 9", "2.4");
      case "on-track" -> filled("m4 2.5 9 5.5-9 5.5z");
      case "off-track" -> filled("M2.5 4h11L8 13z");
      case "moved-away" -> line("M3 4.5v4h4M3.4 8.2A5 5 0 1 1 5 12.2", "2");
      case "not-due" -> ring("5.2", "2");
      case "clock" -> line("M8 4.6V8l2.4 1.6", "2") + ring("6.2", "1.8");
      case "no-target" -> dot("8", "2.4");
      case "no-baseline" ->
          "<path d=\"M8 3v5m-4.5 4.5h9\" stroke=\"currentColor\" stroke-width=\"2\""
              + " stroke-linecap=\"round\" stroke-dasharray=\"2.4 3\"/>";
      case "not-measurable" -> line("M5.2 5.6A2.8 2.8 0 1 1 8 8.6v1.2", "2") + dot("13", "1.3");
      case "dropped" -> ring("5.6", "2") + line("m4.2 4.2 7.6 7.6", "2");
      case "suppressed" -> dot("12", "1.8");
      case "deferred" -> line("M5.5 3v10m5-10v10", "2.4");
      default -> line("M3 8h10", "2.4");
    };
  }

  private static String line(String path, String width) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"%s\"%s/>"
        .formatted(path, width, " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  }

  private static String filled(String path) {
    return "<path d=\"%s\" fill=\"currentColor\"/>".formatted(path);
  }

  private static String dot(String y, String radius) {
    return "<circle cx=\"8\" cy=\"%s\" r=\"%s\" fill=\"currentColor\"/>".formatted(y, radius);
  }

  private static String ring(String radius, String width) {
    return "<circle cx=\"8\" cy=\"8\" r=\"%s\" fill=\"none\" stroke=\"currentColor\" %s/>"
        .formatted(radius, "stroke-width=\"" + width + '"');
  }
}
