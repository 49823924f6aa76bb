package de.zielstand.access.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRows.ResetRow, Long> {
  @Query("select make_link(:hash, :purpose, :person, :until)")
  boolean make(String hash, String purpose, long person, Instant until);

  @Query("select person_of_link(:hash)")
  @Nullable Long personOf(String hash);

  @Query("select use_link(:hash)")
  @Nullable Long use(String hash);

  @Query("select id, email, language from reset_target(:nameOrEmail)")
  List<ResetRow> resetTargets(String nameOrEmail);

  @Query("select any_operator()")
  boolean anyOperator();

  @MappedEntity
  record ResetRow(long id, String email, String language) {}
}
