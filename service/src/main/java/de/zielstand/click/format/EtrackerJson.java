package de.zielstand.click.format;

import com.fasterxml.jackson.core.JsonToken;
import de.zielstand.click.Flaw;
import de.zielstand.click.PageAddress;
import de.zielstand.click.format.DailyCounts.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports of etracker: a list of rows, by page, by day or by both. */
record EtrackerJson(JsonRows rows, DailyCounts counts) {
  private static final List<String> DAYS = List.of("date", "day", "datum", "tag");

  static void read(InputStream file, DailyCounts counts) throws IOException {
    JsonRows.read(file, rows -> new EtrackerJson(rows, counts).document());
  }

  private void document() throws IOException {
    if (rows.isAt(JsonToken.START_OBJECT)) {
      Spot spot = rows.spot();
      throw spot.refuse(Flaw.SOURCE_ERROR, JsonRows.errorIn(rows.fields()).orElse(""));
    }
    if (!rows.isAt(JsonToken.START_ARRAY)) {
      throw rows.refuse(Flaw.UNEXPECTED, "");
    }
    while (rows.next() != JsonToken.END_ARRAY) {
      Spot spot = rows.spot();
      if (!rows.isAt(JsonToken.START_OBJECT)) {
        throw spot.refuse(Flaw.UNEXPECTED, "");
      }
      row(rows.fields(), spot);
    }
  }

  private void row(Map<String, String> fields, Spot spot) {
    LocalDate day = day(fields, spot);
    String figure = figure();
    String told = fields.get(figure);
    if (told == null) {
      throw spot.refuse(Flaw.METRIC_MISSING, String.join(", ", fields.keySet()));
    }
    long count = DailyCounts.count(told, spot);
    String page = fields.get("page_name");
    if (page == null) {
      counts.addWhole(day, count, spot);
    } else {
      String name = PageAddress.visible(page);
      counts.addPage(name.isEmpty() ? "/" : name, day, count, spot);
    }
  }

  private LocalDate day(Map<String, String> fields, Spot spot) {
    Optional<String> said =
        fields.entrySet().stream()
            .filter(field -> DAYS.contains(field.getKey().toLowerCase(Locale.ROOT)))
            .map(Map.Entry::getValue)
            .findFirst();
    return said.map(text -> counts.day(text, spot)).orElseGet(() -> counts.dayOfTheFile(spot));
  }

  private String figure() {
    return switch (counts.metric()) {
      case VISITS -> "unique_visits";
      case VISITORS -> "unique_visitors";
      case PAGE_VIEWS -> "page_impressions";
      case CLICKS -> "clicks";
    };
  }
}
