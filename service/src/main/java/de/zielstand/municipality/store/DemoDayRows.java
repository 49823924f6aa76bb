package de.zielstand.municipality.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DemoDayRows extends GenericRepository<DemoDayRows.DemoDayRow, String> {
  @Query("select day from demo_day where municipality = :scope")
  Optional<LocalDate> find(String scope);

  @Query(
      """
      insert into demo_day (municipality, day) values (:scope, :day)
      on conflict (municipality) do nothing
      """)
  void add(String scope, LocalDate day);

  @MappedEntity
  record DemoDayRow(String municipality, LocalDate day) {}
}
