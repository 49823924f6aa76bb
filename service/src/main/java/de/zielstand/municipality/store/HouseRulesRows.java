package de.zielstand.municipality.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HouseRulesRows extends GenericRepository<HouseRulesRows.RulesRow, String> {
  @Query(
      """
      select on_track, at_risk, smallest_count, smallest_child_count, deadline_days, grace_days,
        reminder_days, year_shown, case when municipality = :scope then version else 0 end as version
      from setting where municipality in (:scope, '05')
      order by municipality = :scope desc limit 1
      """)
  RulesRow of(String scope);

  @Query(
      """
      insert into setting as s (municipality, on_track, at_risk, smallest_count,
        smallest_child_count, deadline_days, grace_days, reminder_days, year_shown)
      values (:scope, :onTrack, :atRisk, :smallestCount, :smallestChildCount, :deadlineDays,
        :graceDays, :reminderDays, :yearShown)
      on conflict (municipality) do update set
        on_track = excluded.on_track, at_risk = excluded.at_risk,
        smallest_count = excluded.smallest_count,
        smallest_child_count = excluded.smallest_child_count,
        deadline_days = excluded.deadline_days, grace_days = excluded.grace_days,
        reminder_days = excluded.reminder_days, year_shown = excluded.year_shown,
        version = s.version + 1
      where s.version = :version
      """)
  int change(
      String scope,
      BigDecimal onTrack,
      BigDecimal atRisk,
      int smallestCount,
      int smallestChildCount,
      int deadlineDays,
      int graceDays,
      int reminderDays,
      @Nullable Integer yearShown,
      int version);

  @MappedEntity
  record RulesRow(
      BigDecimal onTrack,
      BigDecimal atRisk,
      int smallestCount,
      int smallestChildCount,
      int deadlineDays,
      int graceDays,
      int reminderDays,
      @Nullable Integer yearShown,
      int version) {}
}
