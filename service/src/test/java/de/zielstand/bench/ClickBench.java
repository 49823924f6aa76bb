package de.zielstand.bench;

import de.zielstand.RunningZielstand;
import de.zielstand.click.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the kept sums of click counts gain over adding up the days: on TimescaleDB where {@code
 * ZIELSTAND_TEST_TIMESCALE_URL} names one, else with the kept table.
 */
public final class ClickBench {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
  private static final int INDICATORS = 10;
  private static final int PAGES = 10;
  private static final int TIMES = 15;

  private static final String ADDED_UP =
      """
      select indicator, date_trunc('quarter', day) as quarter, sum(count) from page_visit
      where municipality = ? group by 1, 2
      """;

  private static final String KEPT =
      """
      select indicator, quarter, sum(count) from own_page_visit_quarter
      where ? = scope() group by 1, 2
      """;

  /** What the import marks, where sums are not kept by the days themselves. */
  private static final String STALE =
      """
      insert into page_visit_stale (municipality, quarter)
      select min(municipality), date_trunc('quarter', day)::date from page_visit
      where exists (
        select from pg_class where oid = 'page_visit_quarter'::regclass and relkind = 'v')
      group by 2
      """;

  private ClickBench() {}

  public static void main(String[] words) throws SQLException {
    long days = Long.getLong("zielstand.clicks", 20_000_000L) / (54 * INDICATORS * PAGES);
    var timescale = Optional.ofNullable(System.getenv(RunningZielstand.TIMESCALE));
    try (var database = timescale.map(Database::on).orElseGet(Database::fresh)) {
      RunningZielstand.start(database.environment()).close();
      try (var connection = database.connect();
          var statement = connection.createStatement()) {
        statement.execute("set search_path = zielstand");
        fill(connection, days);
        statement.execute(STALE);
        statement.execute("call refresh_page_visits()");
        statement.execute("vacuum analyze page_visit");
        report(connection);
      }
    }
  }

  /** A municipality is what has a name here; nothing else of it is asked for. */
  private static void fill(Connection connection, long days) throws SQLException {
    try (var fill =
        connection.prepareStatement(
            """
            insert into page_visit (municipality, concept, indicator, source, metric, page, day, count)
            select ?, 'K', 'I' || i, '%s', 'VISITS', '/seite/' || p, date '%s' + d, (i * p + d) %% 97
            from generate_series(1, %d) i, generate_series(1, %d) p, generate_series(0, %d) d
            """
                .formatted(
                    Source.ACCESS_LOG,
                    LAST_DAY.minusDays(days - 1),
                    INDICATORS,
                    PAGES,
                    days - 1))) {
      for (int municipality = 0; municipality < 54; municipality++) {
        fill.setString(1, ags(municipality));
        fill.executeUpdate();
      }
    }
  }

  private static String ags(int municipality) {
    return "05%03d000".formatted(municipality);
  }

  private static void report(Connection connection) throws SQLException {
    try (var scope =
        connection.prepareStatement("select set_config('zielstand.scope', ?, false)")) {
      scope.setString(1, ags(17));
      scope.execute();
    }
    var added = milliseconds(connection, ADDED_UP);
    var kept = milliseconds(connection, KEPT);
    var figure =
        new Figure(
            "12", "Klicks einer Kommune je Quartal", kept, added, "ms", added / kept, true, 50);
    System.out.println(figure.json());
    System.out.println();
    System.out.println(figure.row());
  }

  private static double milliseconds(Connection connection, String query) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, ags(17));
      return Stopwatch.middleMilliseconds(
          TIMES,
          () -> {
            int rows = 0;
            try (var answer = statement.executeQuery()) {
              while (answer.next()) {
                rows++;
              }
            }
            if (rows == 0 || rows % INDICATORS != 0) {
              throw new IllegalStateException(rows + " sums of " + INDICATORS + " indicators");
            }
          });
    }
  }
}
