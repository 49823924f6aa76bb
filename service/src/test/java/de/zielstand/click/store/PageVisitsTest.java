package de.zielstand.click.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.click.ClickFile;
import de.zielstand.click.ClickTown;
import de.zielstand.click.DailyCount;
import de.zielstand.click.DayRange;
import de.zielstand.click.PageVisits;
import de.zielstand.click.PageVisits.Known;
import de.zielstand.click.PageVisits.Outcome;
import de.zielstand.click.PageVisits.Outcome.Weighed;
import de.zielstand.click.Series;
import de.zielstand.click.Source;
import de.zielstand.database.DatabaseServer;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.tenancy.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class PageVisitsTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final ClickTown TOWN = ClickTown.at(SERVICE, "05316000");
  private static final PageVisits VISITS = TOWN.visits();
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private static ClickFile file(DailyCount... counts) {
    return file(List.of(counts));
  }

  private static ClickFile file(List<DailyCount> counts) {
    var days = counts.stream().map(DailyCount::day).sorted().toList();
    return new ClickFile(
        counts, Optional.of(new DayRange(days.getFirst(), days.getLast())), Map.of(), Set.of());
  }

  private static DailyCount count(String page, String day, long count) {
    return new DailyCount(page, LocalDate.parse(day), count);
  }

  private static Outcome take(Series series, ClickFile file) {
    return VISITS.take(TOWN.scope(), series, Source.MATOMO, file, AuditLog.SYSTEM);
  }

  private static Known known(Scope scope, Series series) {
    return VISITS.known(scope).stream()
        .filter(one -> one.series().equals(series))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AnImport {
    private static final Series SERIES = TOWN.series(ClickTown.MONTHLY);

    @Test
    void againChangesNothingAndAChangedCountReplaces() {
      var file = file(count("/a", "2019-03-31", 5), count("/a", "2019-04-01", 6));
      assertThat(VISITS.weigh(TOWN.scope(), SERIES, Source.MATOMO, file))
          .isEqualTo(new Weighed(2, 0, 0));
      assertThat(take(SERIES, file)).isEqualTo(new Weighed(2, 0, 0));
      assertThat(take(SERIES, file)).isEqualTo(new Weighed(0, 0, 2));
      var other = file(count("/a", "2019-03-31", 7), count("/b", "2019-03-31", 1));
      assertThat(VISITS.weigh(TOWN.scope(), SERIES, Source.MATOMO, other))
          .isEqualTo(new Weighed(1, 1, 0));
      assertThat(take(SERIES, other)).isEqualTo(new Weighed(1, 1, 0));
      assertThat(known(TOWN.scope(), SERIES).quarters())
          .containsEntry(LocalDate.of(2019, 1, 1), 8L)
          .containsEntry(LocalDate.of(2019, 4, 1), 6L);
      assertThat(VISITS.daily(TOWN.scope(), SERIES))
          .containsEntry(LocalDate.of(2019, 3, 31), 8L)
          .containsEntry(LocalDate.of(2019, 4, 1), 6L);
      assertThat(VISITS.imports(TOWN.scope(), 100))
          .anySatisfy(one -> {
            assertThat(one.series()).isEqualTo(SERIES);
            assertThat(one.changed()).isEqualTo(1);
          });
    }

    @Test
    void ofAnIndicatorThatNeverWasIsRefused() {
      var nothing = new Series(Optional.empty(), new Code("NIX"), ClickMetric.VISITS);
      assertThat(take(nothing, file(count("", "2019-01-01", 1))))
          .isEqualTo(new Outcome.UnknownIndicator());
    }

    @Test
    void isSeenByNobodyElse() {
      take(SERIES, file(count("/a", "2018-05-01", 5)));
      assertThat(VISITS.known(Scope.of(new de.zielstand.tenancy.Ags("05112000")))).isEmpty();
      assertThat(VISITS.known(Scope.HEALTH)).isEmpty();
    }
  }

  /** Splits, orders and repetitions of the same exports come to the same sums. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void comesToWhatAPlainModelSays(long seed) {
    var random = new Random(seed);
    var series = TOWN.series(seed % 2 == 0 ? ClickTown.VISITS : ClickTown.VIEWS);
    Source source = List.of(Source.values()).get(random.nextInt(3));
    var model = new TreeMap<Key, Long>();
    for (int round = 0; round < 12; round++) {
      var counts = randomCounts(random, seed);
      var parts = split(counts, random);
      parts.addAll(parts.subList(0, random.nextInt(parts.size())));
      Collections.shuffle(parts, random);
      for (var part : parts) {
        VISITS.take(TOWN.scope(), series, source, file(part), AuditLog.SYSTEM);
        part.forEach(one -> model.put(new Key(one.page(), one.day()), one.count()));
      }
      if (random.nextInt(4) == 0) {
        var next = file(parts.getFirst());
        assertThat(VISITS.weigh(TOWN.scope(), series, source, next))
            .as("seed %d", seed)
            .isEqualTo(new Weighed(0, 0, next.counts().size()));
      }
      var range = range(seed);
      assertThat(known(TOWN.scope(), series).quarters().subMap(range.first(), range.last()))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(quarters(model));
      assertThat(VISITS.daily(TOWN.scope(), series).subMap(range.first(), range.last()))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(days(model));
    }
  }

  private record Key(String page, LocalDate day) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byDay = day.compareTo(other.day);
      return byDay == 0 ? page.compareTo(other.page) : byDay;
    }
  }

  /** Two years of their own for each seed. */
  private static DayRange range(long seed) {
    var first = FIRST.minusYears(2 * seed);
    return new DayRange(first, first.plusYears(2));
  }

  private static List<DailyCount> randomCounts(Random random, long seed) {
    var counts = new TreeMap<Key, DailyCount>();
    var pages = List.of("", "/a", "/b", "/ä?");
    for (int i = 0; i < 1 + random.nextInt(60); i++) {
      var one =
          new DailyCount(
              pages.get(random.nextInt(pages.size())),
              range(seed).first().plusDays(random.nextInt(730)),
              random.nextInt(20));
      counts.put(new Key(one.page(), one.day()), one);
    }
    return new ArrayList<>(counts.values());
  }

  private static List<List<DailyCount>> split(List<DailyCount> counts, Random random) {
    var parts = new ArrayList<List<DailyCount>>();
    int from = 0;
    while (from < counts.size()) {
      int to = Math.min(counts.size(), from + 1 + random.nextInt(counts.size()));
      parts.add(counts.subList(from, to));
      from = to;
    }
    return parts;
  }

  private static NavigableMap<LocalDate, Long> days(Map<Key, Long> model) {
    var days = new TreeMap<LocalDate, Long>();
    model.forEach((key, count) -> {
      var whole = model.get(new Key("", key.day()));
      if (whole == null) {
        days.merge(key.day(), count, Long::sum);
      } else {
        days.put(key.day(), whole);
      }
    });
    return days;
  }

  private static NavigableMap<LocalDate, Long> quarters(Map<Key, Long> model) {
    var quarters = new TreeMap<LocalDate, Long>();
    days(model)
        .forEach((day, count) ->
            quarters.merge(day.with(IsoFields.DAY_OF_QUARTER, 1L), count, Long::sum));
    return quarters;
  }

  @Nested
  class TheServiceRole {
    @Test
    void readsAndWritesNoTableOfCounts() throws SQLException {
      try (var connection = serviceRole()) {
        for (var statement :
            List.of(
                "select 1 from page_visit",
                "select 1 from page_visit_quarter",
                "select 1 from page_visit_stale",
                "delete from page_visit",
                "call refresh_page_visits()")) {
          assertThatThrownBy(() -> connection.createStatement().execute(statement))
              .as(statement)
              .hasMessageContaining("permission denied");
        }
      }
    }

    @Test
    void seesAndTakesNothingWithoutAScope() throws SQLException {
      take(TOWN.series(ClickTown.MONTHLY), file(count("/a", "2018-06-01", 5)));
      try (var connection = serviceRole();
          var statement = connection.createStatement()) {
        for (var view : List.of("own_page_visit", "own_page_visit_quarter")) {
          try (var rows = statement.executeQuery("select count(*) from " + view)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).as(view).isZero();
          }
        }
        assertThatThrownBy(() ->
                statement.execute("select take_page_visits('K', 'I1', 'MATOMO', 'VISITS', '[]')"))
            .hasMessageContaining("never had that indicator");
      }
    }

    private static Connection serviceRole() throws SQLException {
      var server = SERVICE.part(DatabaseServer.class);
      var source = new PGSimpleDataSource();
      source.setUrl(server.url());
      source.setUser(server.username());
      source.setPassword(server.password());
      source.setCurrentSchema("zielstand");
      return source.getConnection();
    }
  }
}
