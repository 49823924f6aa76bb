package de.zielstand.review.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssignmentRows extends GenericRepository<AssignmentRows.AssignmentRow, Long> {
  @Query("select person, concept, owner_type, owner from assignment where municipality = :scope")
  List<AssignmentRow> all(String scope);

  /** Each recorder for themselves, and whoever stands in for one on that day. */
  @Query(
      """
      select g.person as acts, g.person as acts_for from role_grant g
      where g.municipality = :scope and g.role = 'RECORDER'
      union
      select s.stands_in, s.absent from substitution s
      join role_grant g on g.person = s.absent and g.municipality = s.municipality
      where s.municipality = :scope and g.role = 'RECORDER'
        and :day between s.first_day and s.last_day
      """)
  List<RecorderRow> recorders(String scope, LocalDate day);

  @Query("select username from person where id = :person")
  Optional<String> username(long person);

  /** One change at a time, until the transaction ends. */
  @Query("select true from pg_advisory_xact_lock(hashtext('assignment ' || :scope))")
  boolean lock(String scope);

  @Query("delete from assignment where municipality = :scope and person = :person")
  void clear(String scope, long person);

  @Query(
      """
      insert into assignment (municipality, person, concept, owner_type, owner)
      values (:scope, :person, :concept, :ownerType, :owner)
      """)
  void add(String scope, long person, String concept, String ownerType, String owner);

  @Query("select person, gemeinde from gemeinde_recorder where municipality = :scope")
  List<GemeindeRow> gemeinden(String scope);

  @Query("delete from gemeinde_recorder where municipality = :scope and person = :person")
  void clearGemeinde(String scope, long person);

  @Query(
      """
      insert into gemeinde_recorder (municipality, person, gemeinde)
      values (:scope, :person, :gemeinde)
      """)
  void addGemeinde(String scope, long person, String gemeinde);

  @MappedEntity
  record AssignmentRow(long person, String concept, String ownerType, String owner) {}

  @MappedEntity
  record RecorderRow(long acts, long actsFor) {}

  @MappedEntity
  record GemeindeRow(long person, String gemeinde) {}
}
