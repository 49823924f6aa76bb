package de.zielstand.samples;

import de.zielstand.element.Code;
import de.zielstand.observation.FigureKey;
import de.zielstand.tenancy.Ags;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a sample file. */
final class SampleRow {
  static final List<String> COLUMNS =
      List.of(
          "kommune",
          "konzept",
          "indikator",
          "periode",
          "gliederung",
          "wert",
          "zaehler",
          "nenner",
          "anzahl",
          "zugaenge",
          "abgaenge",
          "qualitaet",
          "bemerkung",
          "meldestand");

  private SampleRow() {}

  static String written(Ags ags, FigureKey key, Cells cells, String state) {
    return COLUMNS.stream()
        .map(column ->
            switch (column) {
              case "kommune" -> ags.value();
              case "konzept" -> key.concept().map(Code::value).orElse("");
              case "indikator" -> key.indicator().value();
              case "periode" -> key.period().code();
              case "gliederung" -> key.breakdown();
              case "meldestand" -> state;
              default -> cells.text(column);
            })
        .map(SampleRow::quoted)
        .collect(Collectors.joining(";"));
  }

  private static String quoted(String cell) {
    return cell.contains(";") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
