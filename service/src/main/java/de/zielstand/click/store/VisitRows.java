package de.zielstand.click.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is asked here is of the municipality in scope alone: the views see to that. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VisitRows extends GenericRepository<VisitRows.WeighedRow, String> {
  @Query(
      """
      select added, changed, unchanged
      from take_page_visits(:concept, :indicator, :source, :metric, cast(:counts as jsonb))
      """)
  WeighedRow take(String concept, String indicator, String source, String metric, String counts);

  @Query(
      """
      select count(*) filter (where v.count is null) as added,
        count(*) filter (where v.count <> sent.count) as changed,
        count(*) filter (where v.count = sent.count) as unchanged
      from jsonb_to_recordset(cast(:counts as jsonb)) as sent (page text, day date, count bigint)
      left join own_page_visit v on v.concept = :concept and v.indicator = :indicator
        and v.source = :source and v.metric = :metric and v.page = sent.page and v.day = sent.day
      """)
  WeighedRow weigh(String concept, String indicator, String source, String metric, String counts);

  /** Whole websites and their pages apart. */
  @Query(
      """
      select concept, indicator, metric, source, quarter, page = '' as whole, sum(count) as count
      from own_page_visit_quarter
      group by concept, indicator, metric, source, quarter, page = ''
      """)
  List<QuarterRow> quarters();

  /** Where a source counted a whole website, its pages are parts of that. */
  @Query(
      """
      select day, sum(count) as count from (
        select source, day, coalesce(sum(count) filter (where page = ''), sum(count)) as count
        from own_page_visit
        where concept = :concept and indicator = :indicator and metric = :metric
          and day between :firstDay and :lastDay
        group by source, day) by_source
      group by day
      """)
  List<DayRow> days(
      String concept, String indicator, String metric, LocalDate firstDay, LocalDate lastDay);

  @Query("select any_page_visit_stale()")
  boolean stale();

  @MappedEntity
  record WeighedRow(long added, long changed, long unchanged) {}

  @MappedEntity
  record QuarterRow(
      String concept,
      String indicator,
      String metric,
      String source,
      LocalDate quarter,
      boolean whole,
      BigDecimal count) {}

  @MappedEntity
  record DayRow(LocalDate day, BigDecimal count) {}
}
