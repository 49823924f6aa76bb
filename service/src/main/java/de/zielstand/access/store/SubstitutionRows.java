package de.zielstand.access.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubstitutionRows extends GenericRepository<SubstitutionRows.SubstitutionRow, Long> {
  String SUBSTITUTION =
      """
      select s.id, a.id as absent_id, a.display_name as absent_name, a.username as absent_username,
        b.id as stands_in_id, b.display_name as stands_in_name, b.username as stands_in_username,
        s.first_day, s.last_day
      from substitution s join person a on a.id = s.absent join person b on b.id = s.stands_in
      """;

  @Query(SUBSTITUTION + "where s.municipality = :scope order by s.first_day desc, s.id desc")
  List<SubstitutionRow> all(String scope);

  @Query(SUBSTITUTION + "where s.id = :id and s.municipality = :scope")
  Optional<SubstitutionRow> find(String scope, long id);

  /** Reads both people first, so that only those whom the scope shows can be named. */
  @Query(
      """
      insert into substitution (municipality, absent, stands_in, first_day, last_day)
      select :scope, a.id, b.id, :firstDay, :lastDay
      from person a, person b where a.id = :absent and b.id = :standsIn
      returning id
      """)
  long add(String scope, long absent, long standsIn, LocalDate firstDay, LocalDate lastDay);

  @Query("delete from substitution where id = :id and municipality = :scope")
  int remove(String scope, long id);

  @MappedEntity
  record SubstitutionRow(
      long id,
      long absentId,
      String absentName,
      String absentUsername,
      long standsInId,
      String standsInName,
      String standsInUsername,
      LocalDate firstDay,
      LocalDate lastDay) {}
}
