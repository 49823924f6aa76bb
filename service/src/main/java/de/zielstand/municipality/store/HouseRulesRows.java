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
      select coalesce(own.on_track, state.on_track) as on_track,
        coalesce(own.at_risk, state.at_risk) as at_risk,
        coalesce(own.smallest_count, state.smallest_count) as smallest_count,
        coalesce(own.smallest_child_count, state.smallest_child_count) as smallest_child_count,
        coalesce(own.deadline_days, state.deadline_days) as deadline_days,
        coalesce(own.grace_days, state.grace_days) as grace_days,
        coalesce(own.reminder_days, state.reminder_days) as reminder_days,
        coalesce(own.year_shown, state.year_shown) as year_shown,
        coalesce(own.version, 0) as version
      from setting state left join setting own on own.municipality = :scope
      where state.municipality = '05'
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
      @Nullable BigDecimal onTrack,
      @Nullable BigDecimal atRisk,
      @Nullable Integer smallestCount,
      @Nullable Integer smallestChildCount,
      @Nullable Integer deadlineDays,
      @Nullable Integer graceDays,
      @Nullable Integer reminderDays,
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
      int yearShown,
      int version) {}
}
