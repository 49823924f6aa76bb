package de.zielstand.click.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRows extends GenericRepository<ImportRows.ImportRow, String> {
  @Query(
      """
      insert into page_visit_import (municipality, concept, indicator, source, metric, first_day,
        last_day, added, changed, person)
      values (:scope, :concept, :indicator, :source, :metric, :firstDay, :lastDay, :added, :changed,
        :person)
      """)
  void add(
      String scope,
      String concept,
      String indicator,
      String source,
      String metric,
      LocalDate firstDay,
      LocalDate lastDay,
      long added,
      long changed,
      @Nullable Long person);

  @Query("select exists (select from page_visit_import where municipality = :scope)")
  boolean any(String scope);

  @Query(
      """
      select i.concept, i.indicator, i.source, i.metric, i.first_day, i.last_day, i.at,
        p.display_name, i.added, i.changed
      from page_visit_import i left join person p on p.id = i.person
      where i.municipality = :scope
      order by i.id desc limit :most
      """)
  List<ImportRow> newest(String scope, int most);

  /** One line for each stretch of days, so that a file that comes every night costs nothing. */
  @Query(
      """
      select concept, indicator, metric, lower(days) as first_day, upper(days) - 1 as last_day, at
      from (select concept, indicator, metric, max(at) as at,
          unnest(range_agg(daterange(first_day, last_day, '[]'))) as days
        from page_visit_import where municipality = :scope
        group by concept, indicator, metric) stretches
      """)
  List<CoverageRow> coverage(String scope);

  @MappedEntity
  record ImportRow(
      String concept,
      String indicator,
      String source,
      String metric,
      LocalDate firstDay,
      LocalDate lastDay,
      Instant at,
      @Nullable String displayName,
      long added,
      long changed) {}

  @MappedEntity
  record CoverageRow(
      String concept,
      String indicator,
      String metric,
      LocalDate firstDay,
      LocalDate lastDay,
      Instant at) {}
}
