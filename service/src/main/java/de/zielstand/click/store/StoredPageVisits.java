package de.zielstand.click.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.click.ClickFile;
import de.zielstand.click.Coverage;
import de.zielstand.click.DailyCount;
import de.zielstand.click.DayRange;
import de.zielstand.click.PageVisits;
import de.zielstand.click.Series;
import de.zielstand.click.Source;
import de.zielstand.click.store.ImportRows.CoverageRow;
import de.zielstand.click.store.VisitRows.QuarterRow;
import de.zielstand.click.store.VisitRows.WeighedRow;
import de.zielstand.database.Transactions;
import de.zielstand.database.Upkeep;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.tenancy.Scope;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;

@Singleton
final class StoredPageVisits implements PageVisits {
  private static final int PART = 10_000;

  private final Transactions transactions;
  private final Upkeep upkeep;
  private final VisitRows visits;
  private final ImportRows imports;
  private final ObjectMapper json;

  StoredPageVisits(
      Transactions transactions,
      Upkeep upkeep,
      VisitRows visits,
      ImportRows imports,
      ObjectMapper json) {
    this.transactions = transactions;
    this.upkeep = upkeep;
    this.visits = visits;
    this.imports = imports;
    this.json = json;
  }

  @Override
  public Outcome weigh(Scope scope, Series series, Source source, ClickFile file) {
    var name = Name.of(series, source);
    return transactions.read(
        scope,
        () ->
            inParts(
                file,
                part ->
                    visits.weigh(name.concept, name.indicator, name.source, name.metric, part)));
  }

  @Override
  public Outcome take(Scope scope, Series series, Source source, ClickFile file, long by) {
    var outcome =
        orUnknown(() -> transactions.write(scope, () -> takeAll(scope, series, source, file, by)));
    // What is read is right without it too, and quicker after it.
    if (outcome instanceof Outcome.Weighed && transactions.read(scope, visits::stale)) {
      upkeep.call("refresh_page_visits");
    }
    return outcome;
  }

  private Outcome takeAll(Scope scope, Series series, Source source, ClickFile file, long by) {
    var name = Name.of(series, source);
    var weighed =
        inParts(
            file,
            part -> visits.take(name.concept, name.indicator, name.source, name.metric, part));
    file.days()
        .ifPresent(days ->
            imports.add(
                scope.name(),
                name.concept,
                name.indicator,
                name.source,
                name.metric,
                days.first(),
                days.last(),
                weighed.added(),
                weighed.changed(),
                by == AuditLog.SYSTEM ? null : by));
    return weighed;
  }

  @Override
  public boolean any(Scope scope) {
    return transactions.read(scope, () -> imports.any(scope.name()));
  }

  @Override
  public List<Known> known(Scope scope) {
    return transactions.read(
        scope,
        () -> {
          List<CoverageRow> covered = imports.coverage(scope.name());
          return covered.isEmpty() ? List.of() : known(covered, visits.quarters());
        });
  }

  private List<Known> known(List<CoverageRow> covered, List<QuarterRow> rows) {
    Map<Series, NavigableMap<LocalDate, Long>> quarters = quarters(rows);
    Map<Series, List<DayRange>> ranges = new LinkedHashMap<>();
    Map<Series, Instant> newest = new LinkedHashMap<>();
    for (CoverageRow row : covered) {
      var series = series(row.concept(), row.indicator(), row.metric());
      ranges
          .computeIfAbsent(series, _ -> new ArrayList<>())
          .add(new DayRange(row.firstDay(), row.lastDay()));
      newest.put(series, row.at());
    }
    List<Known> known = new ArrayList<>();
    ranges.forEach((series, days) ->
        known.add(
            new Known(
                series,
                quarters.getOrDefault(series, new TreeMap<>()),
                Coverage.of(days),
                newest.getOrDefault(series, Instant.EPOCH))));
    return known;
  }

  private Map<Series, NavigableMap<LocalDate, Long>> quarters(List<QuarterRow> rows) {
    Map<Series, NavigableMap<LocalDate, Long>> quarters = new LinkedHashMap<>();
    Set<QuarterOfSource> seen = new HashSet<>();
    Map<Series, NavigableSet<LocalDate>> mixed = new LinkedHashMap<>();
    for (QuarterRow row : rows) {
      var series = series(row.concept(), row.indicator(), row.metric());
      quarters
          .computeIfAbsent(series, _ -> new TreeMap<>())
          .merge(row.quarter(), row.count().longValueExact(), Long::sum);
      if (!seen.add(new QuarterOfSource(series, row.source(), row.quarter()))) {
        mixed.computeIfAbsent(series, _ -> new TreeSet<>()).add(row.quarter());
      }
    }
    // Which days have a count of the whole website only the days themselves can tell.
    mixed.forEach((series, some) ->
        some.forEach(quarter ->
            quarters
                .getOrDefault(series, new TreeMap<>())
                .put(
                    quarter,
                    days(series, new DayRange(quarter, quarter.plusMonths(3).minusDays(1)))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum())));
    return quarters;
  }

  private record QuarterOfSource(Series series, String source, LocalDate quarter) {}

  @Override
  public NavigableMap<LocalDate, Long> daily(Scope scope, Series series) {
    return transactions.read(
        scope,
        () -> days(series, new DayRange(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31))));
  }

  private NavigableMap<LocalDate, Long> days(Series series, DayRange range) {
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    visits
        .days(
            series.concept().map(Code::value).orElse(""),
            series.indicator().value(),
            series.metric().name(),
            range.first(),
            range.last())
        .forEach(row -> days.put(row.day(), row.count().longValueExact()));
    return days;
  }

  @Override
  public List<Import> imports(Scope scope, int most) {
    return transactions.read(
        scope,
        () ->
            imports.newest(scope.name(), most).stream()
                .map(row ->
                    new Import(
                        series(row.concept(), row.indicator(), row.metric()),
                        Source.valueOf(row.source()),
                        new DayRange(row.firstDay(), row.lastDay()),
                        row.at(),
                        Optional.ofNullable(row.displayName()),
                        row.added(),
                        row.changed()))
                .toList());
  }

  private Outcome.Weighed inParts(ClickFile file, Function<String, WeighedRow> ask) {
    long added = 0;
    long changed = 0;
    long unchanged = 0;
    List<DailyCount> counts = file.counts();
    for (int from = 0; from < counts.size(); from += PART) {
      var part = counts.subList(from, Math.min(from + PART, counts.size()));
      var row = ask.apply(written(part.stream().map(CountRow::of).toList()));
      added += row.added();
      changed += row.changed();
      unchanged += row.unchanged();
    }
    return new Outcome.Weighed(added, changed, unchanged);
  }

  private String written(List<CountRow> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome orUnknown(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (DataAccessException refused) {
      if (refused.getCause() instanceof PSQLException said && "ZS007".equals(said.getSQLState())) {
        return new Outcome.UnknownIndicator();
      }
      throw refused;
    }
  }

  private static Series series(String concept, String indicator, String metric) {
    return new Series(Code.parse(concept), new Code(indicator), ClickMetric.valueOf(metric));
  }

  /** A series as its columns. */
  private record Name(String concept, String indicator, String source, String metric) {
    static Name of(Series series, Source source) {
      return new Name(
          series.concept().map(Code::value).orElse(""),
          series.indicator().value(),
          source.name(),
          series.metric().name());
    }
  }
}
