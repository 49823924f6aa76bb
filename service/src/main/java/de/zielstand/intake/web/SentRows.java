package de.zielstand.intake.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.Cell;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.FileNotice;
import de.zielstand.intake.FileProblems;
import de.zielstand.intake.Manner;
import de.zielstand.intake.MendedKey;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.intake.SheetRow;
import de.zielstand.intake.TypedFigure;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.web.JsonFields;
import de.zielstand.tenancy.Ags;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a request, in whichever form it brings them.
 *
 * @param read empty of a document; columns are called otherwise in files
 */
record SentRows(List<SheetRow> rows, DecimalSign decimalSign, Optional<Read> read) {
  private static final int MOST_ITEMS = 10_000;

  /** A file with the form in which it was found. */
  record Read(SheetFile sheet, FileForm form) {}

  boolean file() {
    return read.isPresent();
  }

  /** How a file was understood; of a document there is nothing to tell. */
  List<FileNotice> notices(Texts texts) {
    return read.map(one ->
            FileNotice.of(one.form(), decimalSign, MendedKey.of(one.sheet(), "kommune"), texts))
        .orElse(List.of());
  }

  /** Not as one buffered body, whose limit is meant for everybody's calls. */
  static byte[] bytes(InputStream sent) {
    try (sent) {
      return sent.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SentRows json(byte[] body) {
    var document = JsonFields.of(body);
    List<SheetRow> rows = new ArrayList<>();
    int line = 0;
    for (JsonFields item : document.objects("items", MOST_ITEMS)) {
      line++;
      // A sum of Gemeinden that is sent back is not entered by that.
      if (!item.object("total").text("origin").equals("SUM")) {
        rows.add(row(line, item));
      }
    }
    return document.make(() -> new SentRows(rows, DecimalSign.POINT, Optional.empty()));
  }

  static SentRows file(Reading reading, String ags, @Nullable String decimal) {
    return switch (reading) {
      case Reading.Refused(var flaw) -> throw UnreadableFile.refusal(flaw);
      case Reading.Read(var file, var form) -> {
        checkColumns(file.columns(), FileProblems.NEEDED);
        var wrong = FileProblems.of(file, new Ags(ags));
        if (!wrong.isEmpty()) {
          throw refusal(
              wrong.stream()
                  .limit(ObservationsApi.MOST_PROBLEMS)
                  .map(problem -> RowPlaces.of(problem, true))
                  .toList());
        }
        yield new SentRows(
            file.figures(), decimalSign(decimal, form::sign), Optional.of(new Read(file, form)));
      }
    };
  }

  /** What the sender says counts, else what the file tells. */
  static DecimalSign decimalSign(@Nullable String said, Supplier<Optional<DecimalSign>> fromFile) {
    Optional<DecimalSign> decided =
        switch (said) {
          case null -> fromFile.get();
          case "comma" -> Optional.of(DecimalSign.COMMA);
          case "point" -> Optional.of(DecimalSign.POINT);
          default -> Optional.empty();
        };
    return decided.orElseThrow(() -> refusal(List.of(place(1, "wert", "AMBIGUOUS_DECIMALS"))));
  }

  /** The headings that no sheet can do without. */
  static void checkColumns(List<String> columns, List<String> needed) {
    var missing = needed.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw refusal(missing.stream().map(name -> place(1, name, "COLUMN_MISSING", name)).toList());
    }
  }

  private static SheetRow row(int line, JsonFields item) {
    Map<Cell, String> cells = new EnumMap<>(Cell.class);
    Stream.of(Cell.values()).forEach(cell -> cells.put(cell, item.text(cell.field())));
    String sign = item.text("sign");
    if (!sign.isBlank() && cells.values().stream().allMatch(String::isBlank)) {
      cells.put(Cell.VALUE, sign);
    }
    return new SheetRow(
        line,
        item.text("indicator"),
        item.text("period"),
        item.text("breakdown"),
        new TypedFigure(cells, item.text("quality"), item.text("note")),
        item.text("reason"),
        Manner.FILE);
  }

  private static Place place(int line, String column, String code, Object... parts) {
    return RowPlaces.of(line, column, code, List.of(parts));
  }

  private static Refusal refusal(List<Place> places) {
    return new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
  }
}
