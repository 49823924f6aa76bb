package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A sheet for the script that fills it in.
 *
 * @param missing how many figures have neither a value nor a sign
 * @param unexplained how many are odd or missing and nobody said why
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SheetState(
    String stage, boolean editable, int missing, int unexplained, List<RowState> rows) {

  /** With what was wrong about rows just sent. */
  SheetState with(java.util.Map<String, RowState> refused) {
    return new SheetState(
        stage,
        editable,
        missing,
        unexplained,
        rows.stream()
            .map(row -> {
              var wrong = refused.get(row.row());
              return wrong == null ? row : row.with(wrong.problem(), wrong.field());
            })
            .toList());
  }
}
