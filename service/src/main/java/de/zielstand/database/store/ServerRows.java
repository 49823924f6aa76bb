package de.zielstand.database.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ServerRows extends GenericRepository<ServerRows.FactsRow, String> {
  @Query(
      """
      select split_part(current_setting('server_version'), ' ', 1) as version,
        exists (select from pg_extension where extname = 'timescaledb') as timescale
      """)
  FactsRow facts();

  @MappedEntity
  record FactsRow(String version, boolean timescale) {}
}
