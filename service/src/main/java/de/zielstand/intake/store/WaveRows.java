package de.zielstand.intake.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaveRows extends GenericRepository<WaveRows.WaveRow, String> {
  @Query(
      """
      select distinct on (w.concept, w.indicator, w.period) w.concept, w.indicator, w.period,
        w.number, w.instrument, w.version, w.eligible, w.recorded_at, p.display_name as name
      from wave w join person p on p.id = w.person
      where w.municipality = :scope
      order by w.concept, w.indicator, w.period, w.number desc
      """)
  List<WaveRow> newest(String scope);

  @Query(
      """
      select concept, indicator, period, number, from_level, to_level, count
      from wave_transition where municipality = :scope
      order by from_level, to_level
      """)
  List<TransitionRow> transitions(String scope);

  /** None where somebody else added that number meanwhile. */
  @Query(
      """
      insert into wave (municipality, concept, indicator, period, number, person, instrument,
        version, eligible)
      values (:scope, :concept, :indicator, :period, :number, :person, :instrument, :version,
        :eligible)
      on conflict do nothing
      """)
  int add(
      String scope,
      String concept,
      String indicator,
      String period,
      int number,
      long person,
      String instrument,
      String version,
      int eligible);

  @Query(
      """
      insert into wave_transition (municipality, concept, indicator, period, number, from_level,
        to_level, count)
      values (:scope, :concept, :indicator, :period, :number, :from, :to, :count)
      """)
  void addTransition(
      String scope,
      String concept,
      String indicator,
      String period,
      int number,
      String from,
      String to,
      int count);

  @MappedEntity
  record WaveRow(
      String concept,
      String indicator,
      String period,
      int number,
      String instrument,
      String version,
      int eligible,
      Instant recordedAt,
      String name) {}

  @MappedEntity
  record TransitionRow(
      String concept,
      String indicator,
      String period,
      int number,
      String fromLevel,
      String toLevel,
      int count) {}
}
