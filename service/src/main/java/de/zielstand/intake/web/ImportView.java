package de.zielstand.intake.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FigureTexts;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.FileImport;
import de.zielstand.intake.ImportPreview;
import de.zielstand.intake.ImportPreview.Fate;
import de.zielstand.intake.ImportPreview.Line;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.web.ImportDesk.Laid;
import de.zielstand.intake.web.ImportFilter.Show;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import de.zielstand.page.web.Frame;
import de.zielstand.period.Period;
import de.zielstand.plausibility.DoubtSentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file would do, as the page says it.
 *
 * @param earlier when the very same file was taken in before
 */
record ImportView(
    Laid laid, ImportFilter filter, List<Row> rows, int pages, Optional<FileImport> earlier) {
  private static final int LONGEST = 100;

  /**
   * A row of the file.
   *
   * @param column what is wrong with it, where something is
   */
  record Row(
      int line,
      String title,
      String code,
      String period,
      String part,
      String before,
      String after,
      Fate fate,
      boolean doubtful,
      String column,
      List<String> sentences) {}

  static ImportView of(Laid laid, ImportFilter filter, Optional<FileImport> earlier, Frame frame) {
    var found = filter.found(laid.preview().lines());
    var sentences = DoubtSentences.of(laid.intake().catalogue(), frame.language());
    return new ImportView(
        laid,
        filter,
        filter.shown(found).stream().map(line -> row(line, sentences, frame)).toList(),
        ImportFilter.pages(found),
        earlier);
  }

  FileImport file() {
    return laid.waiting().file();
  }

  FileForm form() {
    return laid.waiting().form();
  }

  DecimalSign sign() {
    return laid.sign();
  }

  ImportPreview preview() {
    return laid.preview();
  }

  long count(Show show) {
    return preview().lines().stream().filter(show::takes).count();
  }

  long unexplained() {
    return preview().lines().stream().filter(Line::isUnexplained).count();
  }

  private static Row row(Line line, DoubtSentences sentences, Frame frame) {
    var row = line.row();
    var figures = line.held().map(held -> new FigureTexts(held.indicator(), frame.language()));
    var problem = line.problem().map(one -> RowPlaces.of(one, true));
    return new Row(
        row.line(),
        line.held().map(held -> held.indicator().title()).orElse(""),
        shortened(row.text("indikator")),
        Period.parse(row.text("periode"))
            .map(frame.when()::period)
            .orElseGet(() -> shortened(row.text("periode"))),
        shortened(row.text("gliederung")),
        line.before().flatMap(one -> figures.map(texts -> texts.shown(one))).orElse(""),
        line.change()
            .flatMap(change -> figures.map(texts -> texts.shown(change.content())))
            .orElseGet(() -> typed(row)),
        line.fate(),
        line.isDoubtful(),
        problem.flatMap(Place::column).orElse(""),
        said(line, sentences, frame.texts()));
  }

  /** What is to be said about a row, in the words of the page. */
  static List<String> said(Line line, DoubtSentences sentences, Texts texts) {
    return Stream.concat(
            line.problem().map(one -> RowPlaces.of(one, true).message(texts)).stream(),
            line.doubts().stream().map(sentences::sentence))
        .toList();
  }

  /** A cell may hold a whole book. */
  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** As it stands in the file, where it means nothing or nothing new. */
  private static String typed(SheetFile.Row row) {
    return Stream.of("wert", "zaehler", "nenner", "anzahl", "zugaenge", "abgaenge")
        .map(row::text)
        .filter(text -> !text.isEmpty())
        .map(ImportView::shortened)
        .collect(Collectors.joining(" · "));
  }
}
