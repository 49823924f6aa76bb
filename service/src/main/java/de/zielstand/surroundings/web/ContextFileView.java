package de.zielstand.surroundings.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.SheetFile;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.web.Frame;
import de.zielstand.surroundings.ContextChange;
import de.zielstand.surroundings.ContextColumns;
import de.zielstand.surroundings.ContextFile;
import de.zielstand.surroundings.ContextPreview;
import de.zielstand.surroundings.ContextPreview.Fate;
import de.zielstand.surroundings.ContextPreview.Line;
import de.zielstand.surroundings.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file would do, as the page says it.
 *
 * @param show the sort of rows that somebody wants to see
 */
record ContextFileView(
    Frame frame,
    ContextLinks links,
    ContextFile file,
    FileForm form,
    DecimalSign sign,
    ContextPreview preview,
    Optional<Fate> show) {
  private static final int MOST_ROWS = 500;
  private static final int MOST_KEYS = 5;
  private static final int LONGEST = 100;

  /** As the address says it. */
  static Optional<Fate> show(String said) {
    return Arrays.stream(Fate.values()).filter(fate -> code(fate).equals(said)).findFirst();
  }

  static String code(Fate fate) {
    return switch (fate) {
      case NEW -> "neu";
      case CHANGED -> "geaendert";
      case UNCHANGED -> "unveraendert";
      case EMPTY -> "leer";
      case REFUSED -> "abgelehnt";
    };
  }

  List<Fate> fates() {
    return Arrays.stream(Fate.values()).filter(fate -> preview.count(fate) > 0).toList();
  }

  List<Line> found() {
    return preview.lines().stream()
        .filter(line -> show.filter(fate -> fate != line.fate()).isEmpty())
        .toList();
  }

  /** Those that a browser can still show. */
  List<Line> rows() {
    return found().stream().limit(MOST_ROWS).toList();
  }

  String address(Optional<Fate> wanted) {
    return links.of(file)
        + "?zahlen="
        + sign.name().toLowerCase(Locale.ROOT)
        + wanted.map(fate -> "&zeigen=" + code(fate)).orElse("");
  }

  String finding() {
    int refused = preview.count(Fate.REFUSED);
    int changes = preview.changes().size();
    if (refused > 0) {
      return frame.text(
          refused == 1 ? "intake.import.finding.refused-one" : "intake.import.finding.refused",
          frame.wording().number(refused));
    }
    if (changes == 0) {
      return frame.text("intake.import.finding.nothing");
    }
    return frame.text(
        changes == 1 ? "intake.import.finding.ready-one" : "intake.import.finding.ready",
        frame.wording().number(changes));
  }

  String understood() {
    String coding =
        frame.text(
            "intake.import.coding."
                + form.coding().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    String numbers = frame.text("intake.import.numbers." + sign.name().toLowerCase(Locale.ROOT));
    return coding + ", " + numbers + ".";
  }

  List<String> mended() {
    return preview.mended().stream()
        .limit(MOST_KEYS)
        .map(one -> frame.text("intake.notice.key-mended", cut(one.said()), one.key()))
        .toList();
  }

  String name(Line line) {
    String title = cell(line.row(), ContextColumns.TITLE);
    return title.isEmpty() ? cell(line.row(), ContextColumns.KEY) : title;
  }

  String territory(Line line) {
    return cell(line.row(), ContextColumns.TERRITORY);
  }

  String day(Line line) {
    return line.change()
        .map(change -> frame.wording().day(change.key().day()))
        .orElseGet(() -> cell(line.row(), ContextColumns.DAY));
  }

  String before(Line line) {
    return line.before().map(this::shown).orElse("");
  }

  String after(Line line) {
    return line.change()
        .flatMap(ContextChange::said)
        .map(this::shown)
        .orElseGet(() -> cell(line.row(), ContextColumns.VALUE));
  }

  /** Where the value stays and only what is said beside it changes. */
  boolean changesWordsOnly(Line line) {
    return line.before()
        .flatMap(before ->
            line.change()
                .flatMap(ContextChange::said)
                .filter(said -> said.value().compareTo(before.value()) == 0))
        .isPresent();
  }

  String problem(Line line) {
    return line.problem()
        .map(problem -> Places.of(problem, true))
        .map(place -> where(place) + place.message(frame.texts()))
        .orElse("");
  }

  private static String where(Place place) {
    return place.column().filter(column -> !column.isEmpty()).map(name -> name + ": ").orElse("");
  }

  private String shown(Statement said) {
    return frame.wording().decimal(said.value()) + " " + said.unit();
  }

  /** A cell may hold a whole book. */
  private static String cell(SheetFile.Row row, String column) {
    return cut(row.text(column));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
