package de.zielstand.click.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UploadRows extends GenericRepository<UploadRows.UploadRow, Long> {
  @Query(
      """
      insert into page_visit_upload (municipality, person, name, content)
      values (:scope, :person, :name, :content) returning id
      """)
  long add(String scope, long person, String name, String content);

  @Query(
      """
      select id, at, name, content from page_visit_upload
      where municipality = :scope and id = :id
      """)
  Optional<UploadRow> find(String scope, long id);

  @Query(
      """
      delete from page_visit_upload
      where municipality = :scope and (id = :id or at < now() - interval '1 day')
      """)
  int remove(String scope, long id);

  @MappedEntity
  record UploadRow(long id, Instant at, String name, String content) {}
}
