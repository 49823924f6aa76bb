package de.zielstand.municipality.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MunicipalityRows extends GenericRepository<MunicipalityRows.MunicipalityRow, String> {
  @Query("select ags, name, kind, district, part_of from municipality order by ags")
  List<MunicipalityRow> all();

  @Query("select ags, name, kind, district, part_of from municipality where ags = :ags")
  Optional<MunicipalityRow> find(String ags);

  @Query(
      """
      insert into municipality (ags, name, kind, district, tenant, part_of)
      values (:ags, :name, :kind, :district, :tenant, :partOf)
      on conflict (ags) do nothing
      """)
  int add(
      String ags,
      String name,
      String kind,
      @Nullable String district,
      boolean tenant,
      @Nullable String partOf);

  @MappedEntity
  record MunicipalityRow(
      String ags, String name, String kind, @Nullable String district, @Nullable String partOf) {}
}
