package de.zielstand.intake.web;

import de.zielstand.intake.ImportPreview.Fate;
import de.zielstand.intake.ImportPreview.Line;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a file somebody wants to see, as the address says it.
 *
 * @param page from one on
 */
record ImportFilter(Optional<Show> show, int page) {
  private static final int ROWS = 100;

  /** The sorts of rows. */
  enum Show {
    NEU,
    GEAENDERT,
    UNVERAENDERT,
    LEER,
    AUFFAELLIG,
    ABGELEHNT;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean takes(Line line) {
      return switch (this) {
        case NEU -> line.fate() == Fate.NEW;
        case GEAENDERT -> line.fate() == Fate.CHANGED;
        case UNVERAENDERT -> line.fate() == Fate.UNCHANGED;
        case LEER -> line.fate() == Fate.EMPTY;
        case AUFFAELLIG -> line.isDoubtful();
        case ABGELEHNT -> line.fate() == Fate.REFUSED;
      };
    }
  }

  static ImportFilter of(HttpRequest<?> request) {
    var parameters = request.getParameters();
    return new ImportFilter(
        parameters
            .get("zeigen", String.class)
            .flatMap(said ->
                Arrays.stream(Show.values()).filter(one -> one.code().equals(said)).findFirst()),
        parameters
            .get("seite", String.class)
            .filter(said -> said.matches("[1-9]\\d{0,4}"))
            .map(Integer::valueOf)
            .orElse(1));
  }

  List<Line> found(List<Line> lines) {
    return show.map(one -> lines.stream().filter(one::takes).toList()).orElse(lines);
  }

  List<Line> shown(List<Line> found) {
    return found.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
  }

  static int pages(List<Line> found) {
    return Math.max(1, (found.size() + ROWS - 1) / ROWS);
  }

  String address(String path, int asked) {
    return path + "?" + show.map(one -> "zeigen=" + one.code() + "&").orElse("") + "seite=" + asked;
  }
}
