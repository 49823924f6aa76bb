package de.zielstand.evaluation.web;

import de.zielstand.observation.Quality;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as an observation sheet, with what is known of each of them behind. */
final class FigureSheet {
  private static final String COLUMNS =
      "kommune;indikator;periode;gliederung;wert;zaehler;nenner;anzahl;qualitaet;bemerkung;"
          + "meldestand;revision;stand;zugaenge;abgaenge;gemeinden";
  private static final String LINE_END = "\r\n";

  private FigureSheet() {}

  static String of(String ags, List<FigureAnswer> figures) {
    StringBuilder sheet = new StringBuilder(COLUMNS).append(LINE_END);
    figures.forEach(figure -> sheet.append(line(ags, figure)).append(LINE_END));
    return sheet.toString();
  }

  private static String line(String ags, FigureAnswer figure) {
    return Stream.of(
            ags,
            figure.indicator(),
            figure.period(),
            figure.breakdown(),
            figure.sign() == null ? or(figure.value()) : figure.sign(),
            or(figure.numerator()),
            or(figure.denominator()),
            or(figure.count()),
            figure.quality() == null ? "" : quality(figure.quality()),
            harmless(or(figure.note())),
            figure.state(),
            Integer.toString(figure.revision()),
            figure.recordedAt().toString(),
            or(figure.joined()),
            or(figure.left()),
            gemeinden(figure.total()))
        .map(FigureSheet::quoted)
        .collect(Collectors.joining(";"));
  }

  /** Only of sums: what was entered is taken in again, what follows from it is not. */
  private static String gemeinden(@Nullable TotalAnswer total) {
    return total == null || total.reported() == null ? "" : total.reported() + " von " + total.of();
  }

  private static String quality(Quality quality) {
    return switch (quality) {
      case MEASURED -> "gemessen";
      case ESTIMATED -> "geschaetzt";
      case CIRCA -> "circa";
    };
  }

  /** A spreadsheet takes such a text for a formula. */
  private static String harmless(String text) {
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
