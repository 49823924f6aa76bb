package de.zielstand.observation.store;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A table of the transaction's own to copy revisions into, because PostgreSQL copies nothing into a
 * table with row-level security.
 */
@Singleton
final class StagedRevisions {
  static final String TABLE = "staged_revision";

  private static final String COLUMNS =
      """
      concept text, indicator text, period text, "firstDay" date, "lastDay" date, breakdown text,
      revision int, reason text, form text, sign text, number numeric, part numeric, whole numeric,
      "doneOn" date, quality text, note text, "reportedBy" text, "reportedOn" date,
      "reportedWay" text, evidence text, joined bigint, "left" bigint
      """;

  private final TransactionOperations<Connection> transactions;

  StagedRevisions(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** What was in it before is gone. */
  void fill(List<NewRevision> revisions) {
    var text = new StringBuilder(revisions.size() * 120);
    revisions.forEach(one -> line(text, one));
    var connection = transactions.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table if not exists " + TABLE + " (" + COLUMNS + ") on commit drop");
      statement.execute("truncate " + TABLE);
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + TABLE + " from stdin", new StringReader(text.toString()));
      statement.execute("analyze " + TABLE);
    } catch (SQLException e) {
      throw new DataAccessException("The revisions could not be copied", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(StringBuilder text, NewRevision one) {
    cell(text, one.concept()).append('\t');
    cell(text, one.indicator()).append('\t');
    cell(text, one.period()).append('\t');
    cell(text, one.firstDay()).append('\t');
    cell(text, one.lastDay()).append('\t');
    cell(text, one.breakdown()).append('\t');
    text.append(one.revision()).append('\t');
    cell(text, one.reason()).append('\t');
    cell(text, one.form()).append('\t');
    cell(text, one.sign()).append('\t');
    cell(text, one.number()).append('\t');
    cell(text, one.part()).append('\t');
    cell(text, one.whole()).append('\t');
    cell(text, one.doneOn()).append('\t');
    cell(text, one.quality()).append('\t');
    cell(text, one.note()).append('\t');
    cell(text, one.reportedBy()).append('\t');
    cell(text, one.reportedOn()).append('\t');
    cell(text, one.reportedWay()).append('\t');
    cell(text, one.evidence()).append('\t');
    cell(text, one.joined()).append('\t');
    cell(text, one.left()).append('\n');
  }

  private static StringBuilder cell(StringBuilder text, @Nullable Long cell) {
    return cell(text, cell == null ? null : cell.toString());
  }

  private static StringBuilder cell(StringBuilder text, @Nullable String cell) {
    if (cell == null) {
      return text.append("\\N");
    }
    for (int i = 0; i < cell.length(); i++) {
      char sign = cell.charAt(i);
      switch (sign) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(sign);
      }
    }
    return text;
  }
}
