package de.zielstand.click.format;

import com.fasterxml.jackson.core.JsonToken;
import de.zielstand.click.Flaw;
import de.zielstand.click.format.DailyCounts.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers of Matomo in JSON: a summary or the rows of pages for each day. A single day comes
 * without its date; a day on which nobody came is an empty list.
 */
record MatomoJson(JsonRows rows, DailyCounts counts) {
  static void read(InputStream file, DailyCounts counts) throws IOException {
    JsonRows.read(file, rows -> new MatomoJson(rows, counts).document());
  }

  private void document() throws IOException {
    if (rows.isAt(JsonToken.START_ARRAY)) {
      Spot spot = rows.spot();
      pages(counts.dayOfTheFile(spot));
    } else if (rows.isAt(JsonToken.START_OBJECT)) {
      object();
    } else {
      throw rows.refuse(Flaw.UNEXPECTED, "");
    }
  }

  private void object() throws IOException {
    Map<String, String> ofOneDay = new LinkedHashMap<>();
    List<LocalDate> empty = new ArrayList<>();
    boolean summed = false;
    while (rows.next() == JsonToken.FIELD_NAME) {
      String name = rows.name();
      Spot spot = rows.spot();
      rows.next();
      if (!startsWithDigit(name)) {
        ofOneDay.put(name, rows.scalar());
        if (ofOneDay.size() > 500) {
          throw spot.refuse(Flaw.UNEXPECTED, name);
        }
      } else if (rows.isAt(JsonToken.START_OBJECT)) {
        summed = true;
        summary(counts.day(name, spot), rows.fields(), spot);
      } else if (rows.isAt(JsonToken.START_ARRAY)) {
        LocalDate day = counts.day(name, spot);
        if (!pages(day)) {
          empty.add(day);
        }
      } else {
        counts.day(name, spot);
        throw rows.refuse(Flaw.UNEXPECTED, "");
      }
    }
    if (summed) {
      Spot end = rows.spot();
      empty.forEach(day -> counts.addWhole(day, 0, end));
    }
    if (!ofOneDay.isEmpty()) {
      Spot spot = rows.spot();
      var error = JsonRows.errorIn(ofOneDay);
      if (error.isPresent()) {
        throw spot.refuse(Flaw.SOURCE_ERROR, error.get());
      }
      if (summed || ofOneDay.keySet().stream().noneMatch(name -> name.startsWith("nb_"))) {
        throw spot.refuse(Flaw.UNEXPECTED, ofOneDay.keySet().iterator().next());
      }
      summary(counts.dayOfTheFile(spot), ofOneDay, spot);
    }
  }

  private void summary(LocalDate day, Map<String, String> fields, Spot spot) {
    counts.addWhole(day, DailyCounts.count(told(fields, false, spot), spot), spot);
  }

  /** False where there is none. */
  private boolean pages(LocalDate day) throws IOException {
    counts.speaksOf(day);
    boolean any = false;
    while (rows.next() != JsonToken.END_ARRAY) {
      Spot spot = rows.spot();
      if (!rows.isAt(JsonToken.START_OBJECT)) {
        throw spot.refuse(Flaw.UNEXPECTED, "");
      }
      any = true;
      page(day, rows.fields(), spot);
    }
    return any;
  }

  private void page(LocalDate day, Map<String, String> fields, Spot spot) {
    String url = fields.getOrDefault("url", "");
    if (url.isEmpty() && (fields.containsKey("idsubdatatable") || fields.containsKey("subtable"))) {
      throw spot.refuse(Flaw.TREE, fields.getOrDefault("label", ""));
    }
    String address = url.isEmpty() ? fields.getOrDefault("label", "") : url;
    if (address.isBlank()) {
      throw spot.refuse(Flaw.UNEXPECTED, "");
    }
    counts.addPage(address, day, DailyCounts.count(told(fields, true, spot), spot), spot);
  }

  private String told(Map<String, String> fields, boolean page, Spot spot) {
    return fields.entrySet().stream()
        .filter(field ->
            MatomoColumn.of(field.getKey())
                .filter(column -> column.tells(counts.metric(), page))
                .isPresent())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> spot.refuse(Flaw.METRIC_MISSING, counted(fields)));
  }

  private static String counted(Map<String, String> fields) {
    return String.join(
        ", ", fields.keySet().stream().filter(name -> name.startsWith("nb_")).toList());
  }

  private static boolean startsWithDigit(String name) {
    return !name.isEmpty() && Character.isDigit(name.charAt(0));
  }
}
