package de.zielstand.intake.web;

import de.zielstand.intake.Cell;
import de.zielstand.intake.Manner;
import de.zielstand.intake.Sheet;
import de.zielstand.intake.SheetRow;
import de.zielstand.intake.TypedFigure;
import de.zielstand.observation.Remark;
import de.zielstand.page.Form;
import de.zielstand.page.web.JsonFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was typed into a sheet.
 *
 * @param names of the rows, in the order of the rows
 */
record SheetInput(List<String> names, List<SheetRow> rows, boolean preview) {
  private static final int MOST_ROWS = 500;

  static SheetInput json(byte[] body, Sheet sheet) {
    var document = JsonFields.of(body);
    boolean preview = document.truth("preview", false);
    String reason = document.text("reason");
    List<Typed> sent = new ArrayList<>();
    for (JsonFields row : document.objects("rows", MOST_ROWS)) {
      sent.add(new Typed(row.text("row"), row.whole("seen"), row::text, reason));
    }
    return document.make(() -> of(sent, sheet, preview));
  }

  /** Fields carry the number of their row: {@code value.3}. */
  static SheetInput form(Form form, Sheet sheet) {
    List<Typed> sent = new ArrayList<>();
    Optional<Integer> taken = form.number("take");
    for (int i = 0; i < sheet.rows().size(); i++) {
      int at = i;
      Optional<String> counted =
          taken.filter(row -> row == at).flatMap(_ -> sheet.rows().get(at).countedNumber());
      if (!form.text("row." + at).isEmpty()) {
        sent.add(
            new Typed(
                form.text("row." + at),
                form.number("seen." + at).orElse(0),
                field ->
                    counted
                        .filter(_ -> field.equals(Cell.VALUE.field()))
                        .orElseGet(() -> form.text(field + "." + at)),
                form.text("reason")));
      }
    }
    return of(sent, sheet, false);
  }

  private static SheetInput of(List<Typed> sent, Sheet sheet, boolean preview) {
    List<String> names = new ArrayList<>();
    List<SheetRow> rows = new ArrayList<>();
    for (Typed typed : sent) {
      sheet
          .row(typed.row())
          .ifPresent(row -> {
            names.add(typed.row());
            rows.add(typed.of(row, rows.size() + 1));
          });
    }
    return new SheetInput(names, rows, preview);
  }

  private record Typed(
      String row,
      @org.jspecify.annotations.Nullable Integer seen,
      Function<String, String> fields,
      String reason) {
    SheetRow of(Sheet.Row row, int line) {
      Map<Cell, String> cells = new EnumMap<>(Cell.class);
      Cell.askedFor(row.indicator().kind())
          .forEach(cell -> cells.put(cell, fields.apply(cell.field())));
      return new SheetRow(
          line,
          row.held().address(),
          row.key().period().code(),
          row.key().breakdown(),
          new TypedFigure(cells, fields.apply("quality"), fields.apply("note")),
          reason,
          new Manner(Optional.ofNullable(seen), Optional.of(beside()), true, false));
    }

    private Remark beside() {
      return new Remark(
          Optional.empty(),
          text("reportedBy"),
          new Form(Map.of("day", fields.apply("reportedOn"))).day("day"),
          text("reportedWay"),
          text("evidence"));
    }

    private Optional<String> text(String field) {
      return Optional.of(fields.apply(field).strip()).filter(said -> !said.isEmpty());
    }
  }
}
