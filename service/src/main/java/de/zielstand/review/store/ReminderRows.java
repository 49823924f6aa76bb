package de.zielstand.review.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReminderRows extends GenericRepository<ReminderRows.ReminderRow, Long> {
  /** So that of several replicas one reckons after the other. */
  @Query("select true from pg_advisory_xact_lock(hashtext('reminder ' || :scope))")
  boolean lock(String scope);

  @Query(
      """
      insert into reminder (municipality, person, period, rung)
      values (:scope, :person, :period, :rung)
      on conflict do nothing
      """)
  int claim(String scope, long person, String period, String rung);

  @Query(
      """
      delete from reminder
      where municipality = :scope and person = :person and period = :period and rung = :rung
      """)
  void release(String scope, long person, String period, String rung);

  /** Who handed a submission in last. */
  @Query(
      """
      select s.person from submission_step s
      where s.municipality = :scope and s.concept = :concept and s.owner_type = :ownerType
        and s.owner = :owner and s.period = :period and s.step = 'SUBMITTED'
        and s.person is not null
      order by s.number desc limit 1
      """)
  Optional<Long> handedInBy(
      String scope, String concept, String ownerType, String owner, String period);

  @MappedEntity
  record ReminderRow(long person, String period, String rung) {}
}
