package de.zielstand.dashboard.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DashboardRows extends GenericRepository<DashboardRows.DashboardRow, String> {
  @Query(
      """
      select distinct on (d.name) d.name, d.number, d.recorded_at, p.display_name, d.document
      from dashboard d left join person p on p.id = d.person
      where d.municipality = :scope
      order by d.name, d.number desc
      """)
  List<DashboardRow> newest(String scope);

  @Query(
      """
      select d.name, d.number, d.recorded_at, p.display_name, d.document
      from dashboard d left join person p on p.id = d.person
      where d.municipality = :scope and d.name = :name
      order by d.number desc
      """)
  List<DashboardRow> versions(String scope, String name);

  /** Of two that add the same number, the second waits for the first and then adds nothing. */
  @Query(
      """
      insert into dashboard (municipality, name, number, person, document)
      values (:scope, :name, :number, :person, :document)
      on conflict (municipality, name, number) do nothing
      """)
  int add(String scope, String name, int number, long person, @Nullable String document);

  @MappedEntity
  record DashboardRow(
      String name,
      int number,
      Instant recordedAt,
      @Nullable String displayName,
      @Nullable String document) {}
}
