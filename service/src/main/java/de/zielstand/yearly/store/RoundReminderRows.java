package de.zielstand.yearly.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundReminderRows extends GenericRepository<RoundReminderRows.SentRow, Long> {
  /** Of several replicas one gets the row. */
  @Query(
      """
      insert into yearly_reminder (municipality, year, person, rung)
      values (:scope, :year, :person, :rung) on conflict do nothing
      """)
  int claim(String scope, int year, long person, String rung);

  @Query(
      """
      delete from yearly_reminder
      where municipality = :scope and year = :year and person = :person and rung = :rung
      """)
  void release(String scope, int year, long person, String rung);

  @Query(
      """
      select p.display_name, r.rung, r.claimed_at
      from yearly_reminder r join person p on p.id = r.person
      where r.municipality = :scope and r.year = :year
      order by r.claimed_at desc, p.display_name
      """)
  List<SentRow> sent(String scope, int year);

  @MappedEntity
  record SentRow(String displayName, String rung, Instant claimedAt) {}
}
