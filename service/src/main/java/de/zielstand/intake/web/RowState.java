package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A row of the sheet as it stands, in the words of the screen.
 *
 * @param seen the number of the newest revision
 * @param sum what its Gemeinden come to, or empty
 * @param standing the code of the status its target would have, or empty
 * @param problem why what was sent last could not be saved; else empty
 * @param field the cell the problem is about
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RowState(
    String row,
    int seen,
    Map<String, String> cells,
    String quality,
    String note,
    String by,
    String at,
    String change,
    String sum,
    String standing,
    List<String> doubts,
    String problem,
    String field) {

  RowState with(String wrong, String where) {
    return new RowState(
        row, seen, cells, quality, note, by, at, change, sum, standing, doubts, wrong, where);
  }
}
