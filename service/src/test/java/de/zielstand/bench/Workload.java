package de.zielstand.bench;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.GeneratedCatalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.municipality.Municipality;
import de.zielstand.period.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every municipality with 200 indicators and 40 quarters; no two values of an indicator alike. */
record Workload(List<Municipality> municipalities) {
  static final int FIRST_YEAR = 2016;
  static final int QUARTERS = 40;

  static Catalogue catalogue(Municipality municipality) {
    return GeneratedCatalogue.of(municipality.ags(), municipality.name());
  }

  int rows() {
    return municipalities.size() * GeneratedCatalogue.INDICATORS * QUARTERS;
  }

  byte[] sheet() {
    var text = new StringBuilder(rows() * 50);
    text.append("kommune;indikator;periode;wert;zaehler;nenner;bemerkung\n");
    for (var municipality : municipalities) {
      var number = 0;
      for (var held : catalogue(municipality).indicators()) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
          row(text, municipality, held, quarter, number);
        }
        number++;
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A rise with some noise, so that trends have work to do. */
  private static void row(
      StringBuilder text, Municipality municipality, HeldIndicator held, int quarter, int number) {
    var period = Period.quarter(FIRST_YEAR + quarter / 4, 1 + quarter % 4);
    var value = 20 + number + 3L * quarter + (quarter * 7 + number * 13) % 5 + quarter / 40.0;
    text.append(municipality.ags())
        .append(';')
        .append(held.indicator().code())
        .append(';')
        .append(period.code())
        .append(';')
        .append(cells(held.indicator().kind(), (long) value, quarter))
        .append('\n');
  }

  private static String cells(IndicatorKind kind, long value, int quarter) {
    return switch (kind) {
      case COUNT, DISTINCT, STOCK, QUANTITY, CLICKS, RECURRING -> value + ";;;";
      case MILESTONE, SHARE -> ";" + quarter + ";" + QUARTERS + ";";
      case JUDGEMENT -> (quarter % 2 == 0 ? "S1" : "S2") + ";;;Einschätzung " + quarter;
      case SCORE, LEVELS -> throw new IllegalStateException(kind + " is not generated");
    };
  }
}
