package de.zielstand.intake.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiptRows extends GenericRepository<ReceiptRows.ReceiptRow, String> {
  @Query(
      """
      select key, digest, answer from delivery
      where municipality = :scope and person = :person and key = :key
      """)
  Optional<ReceiptRow> find(String scope, long person, String key);

  @Query(
      """
      insert into delivery (municipality, person, key, digest, answer)
      values (:scope, :person, :key, :digest, :answer)
      on conflict do nothing
      """)
  int add(String scope, long person, String key, String digest, String answer);

  @MappedEntity
  record ReceiptRow(String key, String digest, String answer) {}
}
