package de.zielstand.click.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.click.ClickFile;
import de.zielstand.click.ClickTown;
import de.zielstand.click.DailyCount;
import de.zielstand.click.DayRange;
import de.zielstand.click.PageVisits.Known;
import de.zielstand.click.PageVisits.Outcome.Weighed;
import de.zielstand.click.Source;
import de.zielstand.database.OwnDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What only a server with TimescaleDB can show; all other tests run on it as well. */
@EnabledIfEnvironmentVariable(
    named = RunningZielstand.TIMESCALE,
    matches = ".+",
    disabledReason =
        RunningZielstand.TIMESCALE + " is not set, so only PostgreSQL without TimescaleDB is tried")
class TimescaleTest {
  @Test
  void keepsSumsOfDaysThatCameLateAndOfDaysThatWerePacked() throws SQLException {
    var url = Objects.requireNonNull(System.getenv(RunningZielstand.TIMESCALE));
    try (var database = OwnDatabase.on(url);
        var service = RunningZielstand.start(database.environment())) {
      var owner = new Owner(database.environment());
      assertThat(owner.texts("select hypertable_name from timescaledb_information.hypertables"))
          .contains("observation", "page_visit");
      assertThat(owner.texts("select view_name from timescaledb_information.continuous_aggregates"))
          .containsExactly("page_visit_quarter");
      assertThat(owner.texts("select proc_name from timescaledb_information.jobs"))
          .contains("policy_compression", "policy_retention");

      var town = ClickTown.at(service, "05711000");
      take(town, "2018-01-01", "2019-12-31", 2);
      assertThat(known(town)).containsEntry(LocalDate.of(2018, 1, 1), 180L);
      // The importer has refreshed, so the sums are kept and no longer added up.
      assertThat(owner.texts("select quarter::text from page_visit_stale")).isEmpty();
      assertThat(
              owner.texts(
                  "select sum(count)::text from page_visit_quarter where quarter = '2018-01-01'"
                      + " and municipality = '05711000'"))
          .containsExactly("180");

      owner.texts("select compress_chunk(c)::text from show_chunks('page_visit') c");
      take(town, "2018-03-31", "2018-04-01", 7);
      take(town, "2016-05-01", "2016-05-02", 1);
      assertThat(known(town))
          .containsEntry(LocalDate.of(2018, 1, 1), 185L)
          .containsEntry(LocalDate.of(2018, 4, 1), 187L)
          .containsEntry(LocalDate.of(2016, 4, 1), 2L);
      assertThat(owner.texts("select quarter::text from page_visit_stale")).isEmpty();

      // A service that dies between its commit and the refresh leaves marks, and nothing wrong.
      owner.texts(
          "select set_config('zielstand.scope', '05711000', false)",
          """
          select added::text from take_page_visits('K', 'I1', 'MATOMO', 'VISITS',
            '[{"page": "", "day": "2018-01-01", "count": 12}]')
          """);
      assertThat(owner.texts("select quarter::text from page_visit_stale"))
          .containsExactly("2018-01-01");
      assertThat(known(town)).containsEntry(LocalDate.of(2018, 1, 1), 195L);
      take(town, "2020-01-01", "2020-01-01", 1);
      assertThat(owner.texts("select quarter::text from page_visit_stale")).isEmpty();
      assertThat(known(town)).containsEntry(LocalDate.of(2018, 1, 1), 195L);
    }
  }

  private static void take(ClickTown town, String first, String last, long each) {
    var days = new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    var counts =
        days.first()
            .datesUntil(days.last().plusDays(1))
            .map(day -> new DailyCount("", day, each))
            .toList();
    assertThat(
            town.visits()
                .take(
                    town.scope(),
                    town.series(ClickTown.VISITS),
                    Source.MATOMO,
                    new ClickFile(counts, Optional.of(days), Map.of(), Set.of()),
                    AuditLog.SYSTEM))
        .isInstanceOf(Weighed.class);
  }

  private static Map<LocalDate, Long> known(ClickTown town) {
    return town.visits().known(town.scope()).stream()
        .map(Known::quarters)
        .findFirst()
        .orElseThrow();
  }

  private record Owner(Map<String, String> environment) {
    /** The first column of the last statement. */
    List<String> texts(String... statements) throws SQLException {
      try (var connection =
              DriverManager.getConnection(
                  environment.get("DATASOURCES_DEFAULT_URL") + "?currentSchema=zielstand,public",
                  environment.get("ZIELSTAND_OWNER_USERNAME"),
                  environment.get("ZIELSTAND_OWNER_PASSWORD"));
          var statement = connection.createStatement()) {
        var texts = new ArrayList<String>();
        for (String sql : Stream.of(statements).toList()) {
          texts.clear();
          try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              texts.add(rows.getString(1));
            }
          }
        }
        return texts;
      }
    }
  }
}
