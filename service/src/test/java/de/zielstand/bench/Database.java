package de.zielstand.bench;

import de.zielstand.RunningZielstand;
import de.zielstand.database.OwnDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;

/** A database for one run, as durable as the embedded one, and the baselines it gives. */
final class Database implements AutoCloseable {
  private static final String COPIED =
      """
      select municipality, concept, indicator, owner_type, owner, period, first_day, last_day,
        breakdown, revision, recorded_at, origin, form, number, part, whole, quality, note
      from observation where origin = 'TAKEOVER'
      """;

  private final Closeable server;
  private final OwnDatabase database;

  private Database(Closeable server, String superuserUrl) {
    this.server = server;
    database = OwnDatabase.on(superuserUrl);
  }

  static Database fresh() {
    var folder = RunningZielstand.temporaryFolder();
    try {
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("cluster"))
              .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      return new Database(
          server,
          "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=postgres"
              .formatted(server.getPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On a server that somebody else runs. */
  static Database on(String superuserUrl) {
    return new Database(() -> {}, superuserUrl);
  }

  Map<String, String> environment() {
    return database.environment();
  }

  /** Seconds that PostgreSQL alone needs for the same rows, into a table with the same indexes. */
  double secondsToCopy() {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = zielstand");
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      var rows = new StringWriter();
      copy.copyOut("copy (" + COPIED + ") to stdout", rows);
      statement.execute(
          "create table plain (like observation including defaults including indexes)");
      Reader text = new StringReader(rows.toString());
      var columns = COPIED.substring(COPIED.indexOf("municipality"), COPIED.indexOf("from"));
      var seconds =
          Stopwatch.seconds(() -> copy.copyIn("copy plain (" + columns + ") from stdin", text));
      statement.execute("drop table plain");
      return seconds;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Milliseconds that reading all rows of a municipality takes by plain JDBC, the middle of many.
   */
  double millisecondsToRead(String ags) {
    try (var connection = connect();
        var statement =
            connection.prepareStatement(
                "select * from zielstand.observation where municipality = ?")) {
      statement.setString(1, ags);
      return Stopwatch.middleMilliseconds(
          30,
          () -> {
            try (var rows = statement.executeQuery()) {
              var columns = rows.getMetaData().getColumnCount();
              while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                  rows.getObject(column);
                }
              }
            }
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void settle() {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.urlOf(database.name()));
  }

  @Override
  public void close() {
    database.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
