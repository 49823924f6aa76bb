package de.zielstand.access.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubstitutionRows extends GenericRepository<SubstitutionRows.SubstitutionRow, Long> {
  @Query(
      """
      select s.id, a.display_name as absent, b.display_name as stands_in, s.first_day, s.last_day
      from substitution s join person a on a.id = s.absent join person b on b.id = s.stands_in
      where s.municipality = :scope order by s.first_day desc, s.id desc
      """)
  List<SubstitutionRow> all(String scope);

  @Query(
      """
      insert into substitution (municipality, absent, stands_in, first_day, last_day)
      values (:scope, :absent, :standsIn, :firstDay, :lastDay)
      """)
  void add(String scope, long absent, long standsIn, LocalDate firstDay, LocalDate lastDay);

  @Query("delete from substitution where id = :id and municipality = :scope")
  int remove(String scope, long id);

  @MappedEntity
  record SubstitutionRow(
      long id, String absent, String standsIn, LocalDate firstDay, LocalDate lastDay) {}
}
