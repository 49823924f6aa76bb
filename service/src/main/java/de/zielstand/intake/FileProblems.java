package de.zielstand.intake;

import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.tenancy.Ags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with rows of a file before anything is known of figures. */
public final class FileProblems {
  public static final List<String> NEEDED = List.of("indikator", "periode");

  /** Of the sheet, in the order in which it is written. */
  public static final List<String> COLUMNS =
      List.of(
          "kommune",
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
          "bemerkung");

  /** As spreadsheets show them, in German and in English. */
  private static final Set<String> ERRORS =
      Set.of(
          "#REF!",
          "#NAME?",
          "#DIV/0!",
          "#N/A",
          "#VALUE!",
          "#NULL!",
          "#NUM!",
          "#SPILL!",
          "#CALC!",
          "#BEZUG!",
          "#WERT!",
          "#NV",
          "#ZAHL!",
          "#ÜBERLAUF!");

  private FileProblems() {}

  /** The headings without which no row can be read. */
  public static List<String> missing(SheetFile file) {
    return NEEDED.stream().filter(name -> !file.columns().contains(name)).toList();
  }

  /** The first that is wrong with the row. */
  public static Optional<RowProblem> of(SheetFile.Row row, Ags municipality) {
    Optional<String> broken =
        COLUMNS.stream().filter(column -> ERRORS.contains(row.text(column))).findFirst();
    if (broken.isPresent()) {
      return Optional.of(
          new RowProblem(row.line(), broken.get(), Code.A_FORMULA.name(), List.of()));
    }
    String said = row.text("kommune");
    return said.isEmpty() || SheetFile.municipality(said).equals(Optional.of(municipality))
        ? Optional.empty()
        : Optional.of(new RowProblem(row.line(), "kommune", "FOREIGN_MUNICIPALITY", List.of(said)));
  }

  public static List<RowProblem> of(SheetFile file, Ags municipality) {
    List<RowProblem> problems = new ArrayList<>();
    file.rows().forEach(row -> of(row, municipality).ifPresent(problems::add));
    return problems;
  }

  /** A spreadsheet may have taken the key for a number and dropped its leading zero. */
  public static String key(String said) {
    return SheetFile.municipality(said).map(Ags::value).orElse(said);
  }
}
