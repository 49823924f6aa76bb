package de.zielstand.intake.web;

import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles.Flaw;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import java.util.List;
import java.util.Locale;

/** The words for a file that cannot be read at all. */
final class UnreadableFile {
  private UnreadableFile() {}

  static Place place(Flaw flaw) {
    return Place.field("file", flaw.name(), text(flaw), SheetFile.MOST_ROWS);
  }

  static Refusal refusal(Flaw flaw) {
    return switch (flaw) {
      case TOO_DENSE, TOO_MANY_ROWS ->
          new Refusal(new Problem(Problem.Kind.TOO_LARGE, text(flaw), SheetFile.MOST_ROWS));
      case NOT_A_WORKBOOK, OLD_WORKBOOK ->
          new Refusal(
              new Problem(Problem.Kind.INVALID, "intake.problem.detail")
                  .at(List.of(RowPlaces.of(1, "", flaw.name(), List.of()))));
    };
  }

  private static String text(Flaw flaw) {
    return "intake.problem." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
