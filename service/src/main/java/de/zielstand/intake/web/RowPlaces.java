package de.zielstand.intake.web;

import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in a file or document something is wrong, and the words for it. */
final class RowPlaces {
  private RowPlaces() {}

  static Place of(RowProblem problem, boolean file) {
    return of(
        problem.line(),
        file ? SheetFile.column(problem.column()) : problem.column(),
        problem.code(),
        problem.parts());
  }

  static Place of(int line, String column, String code, List<Object> parts) {
    return new Place(
        Optional.of(line), Optional.of(column), Optional.empty(), code, text(code), parts);
  }

  /** A row's own problems have words here, those of a figure with the figures. */
  private static String text(String code) {
    String words = "problem." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    return Texts.in(Language.GERMAN).has("intake." + words) ? "intake." + words : "figure." + words;
  }
}
