package de.zielstand.surroundings;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.SheetTable;
import de.zielstand.tenancy.Ags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A file to be filled in: a row for every series, with what it last said beside it. */
public final class ContextTemplate {
  /** For the one who fills it in; nobody reads it back. */
  public static final String LAST = "zuletzt";

  private static final List<String> COLUMNS =
      List.of(
          ContextColumns.MUNICIPALITY,
          ContextColumns.KEY,
          ContextColumns.TITLE,
          ContextColumns.TERRITORY,
          ContextColumns.DAY,
          ContextColumns.VALUE,
          ContextColumns.UNIT,
          ContextColumns.DEFINITION,
          ContextColumns.SOURCE,
          ContextColumns.NOTE,
          LAST);

  private ContextTemplate() {}

  public static SheetTable of(Ags municipality, Surroundings known) {
    List<List<String>> rows = new ArrayList<>();
    for (ContextSeries series : known.series()) {
      Statement newest = series.newest();
      rows.add(
          List.of(
              municipality.value(),
              series.name().figure().value(),
              newest.title(),
              series.name().territory().code(),
              "",
              "",
              newest.unit(),
              newest.definition().orElse(""),
              newest.source(),
              "",
              written(newest.value()) + " (" + series.last().key().day() + ")"));
    }
    return new SheetTable(COLUMNS, rows, DecimalSign.COMMA);
  }

  private static String written(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }
}
