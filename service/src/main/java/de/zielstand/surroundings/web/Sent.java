package de.zielstand.surroundings.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Flaw;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.page.web.JsonFields;
import de.zielstand.surroundings.ContextColumns;
import de.zielstand.surroundings.ContextIntake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a program sent.
 *
 * @param form empty of a document
 */
record Sent(SheetFile sheet, DecimalSign sign, Optional<FileForm> form) {
  boolean file() {
    return form.isPresent();
  }

  static Sent json(byte[] body) {
    var document = JsonFields.of(body);
    List<SheetFile.Row> rows = new ArrayList<>();
    for (JsonFields item : document.objects("items", ContextIntake.MOST_ROWS)) {
      Map<String, String> cells = new HashMap<>();
      ContextColumns.ALL.forEach(
          column -> cells.put(column, item.text(ContextColumns.field(column)).strip()));
      rows.add(new SheetFile.Row(rows.size() + 1, cells));
    }
    return document.make(() ->
        new Sent(new SheetFile(ContextColumns.ALL, rows), DecimalSign.POINT, Optional.empty()));
  }

  static Sent file(SheetFiles files, byte[] body, @Nullable String decimal) {
    return switch (read(files, body)) {
      case Reading.Refused(var flaw) -> throw Places.refusal(flaw);
      case Reading.Read(var sheet, var form) -> {
        var missing = ContextColumns.missing(sheet.columns());
        if (!missing.isEmpty()) {
          throw Places.refusal(
              missing.stream()
                  .map(name -> new RowProblem(1, name, "COLUMN_MISSING", List.of(name)))
                  .toList(),
              true);
        }
        yield new Sent(sheet, sign(decimal, form), Optional.of(form));
      }
    };
  }

  /** With the limit that these figures have. */
  static Reading read(SheetFiles files, byte[] body) {
    return switch (files.read(body)) {
      case Reading.Read(var sheet, _) when sheet.rows().size() > ContextIntake.MOST_ROWS ->
          new Reading.Refused(Flaw.TOO_MANY_ROWS);
      case Reading reading -> reading;
    };
  }

  /** What the sender says counts, else what the file tells. */
  private static DecimalSign sign(@Nullable String said, FileForm form) {
    Optional<DecimalSign> sign = said == null ? form.sign() : signOf(said);
    return sign.orElseThrow(() ->
        Places.refusal(
            List.of(new RowProblem(1, ContextColumns.VALUE, "AMBIGUOUS_DECIMALS", List.of())),
            true));
  }

  static Optional<DecimalSign> signOf(String said) {
    return switch (said) {
      case "comma" -> Optional.of(DecimalSign.COMMA);
      case "point" -> Optional.of(DecimalSign.POINT);
      default -> Optional.empty();
    };
  }
}
