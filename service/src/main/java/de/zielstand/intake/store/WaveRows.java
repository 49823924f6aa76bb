package de.zielstand.intake.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaveRows extends GenericRepository<WaveRows.WaveRow, String> {
  @Query(
      """
      select distinct on (w.concept, w.indicator, w.period) w.concept, w.indicator, w.period,
        w.number, w.instrument, w.version, w.eligible, w.recorded_at, p.display_name as name,
        w.withdrawn, w.undoes
      from wave w left join person p on p.id = w.person
      where w.municipality = :scope
      order by w.concept, w.indicator, w.period, w.number desc
      """)
  List<WaveRow> newest(String scope);

  @Query(
      """
      select w.concept, w.indicator, w.period, w.number, f.key as breakdown,
        cast(f.value as int) as revision
      from wave w, jsonb_each_text(w.written) f where w.municipality = :scope
      """)
  List<WrittenRow> written(String scope);

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
        version, eligible, written)
      values (:scope, :concept, :indicator, :period, :number, :person, :instrument, :version,
        :eligible, cast(:written as jsonb))
      on conflict do nothing
      """)
  int add(
      String scope,
      String concept,
      String indicator,
      String period,
      int number,
      @Nullable Long person,
      String instrument,
      String version,
      int eligible,
      String written);

  /** None where somebody else added that number meanwhile. */
  @Query(
      """
      insert into wave (municipality, concept, indicator, period, number, person, instrument,
        version, eligible, withdrawn, undoes)
      select municipality, concept, indicator, period, :number + 1, :person, instrument, version,
        eligible, withdrawn or number = :number, true
      from wave where municipality = :scope and concept = :concept and indicator = :indicator
        and period = :period and number = greatest(:number - 1, 1)
      on conflict do nothing
      """)
  int undo(String scope, String concept, String indicator, String period, int number, long person);

  @Query(
      """
      insert into wave_transition (municipality, concept, indicator, period, number, from_level,
        to_level, count)
      select municipality, concept, indicator, period, :number + 1, from_level, to_level, count
      from wave_transition where municipality = :scope and concept = :concept
        and indicator = :indicator and period = :period and number = :number - 1
      """)
  void undoTransitions(String scope, String concept, String indicator, String period, int number);

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
      @Nullable String name,
      boolean withdrawn,
      boolean undoes) {}

  @MappedEntity
  record WrittenRow(
      String concept,
      String indicator,
      String period,
      int number,
      String breakdown,
      int revision) {}

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
