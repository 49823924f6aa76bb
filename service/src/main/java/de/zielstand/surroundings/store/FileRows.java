package de.zielstand.surroundings.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FileRows extends GenericRepository<FileRows.FileRow, Long> {
  @Query(
      """
      delete from context_file
      where municipality = :scope and taken_at is null
        and (at < clock_timestamp() - interval '14 days' or id in (
          select id from context_file
          where municipality = :scope and person = :person and taken_at is null
          order by id desc offset :most))
      """)
  void sweep(String scope, long person, int most);

  @Query(
      """
      insert into context_file (municipality, person, name, content)
      values (:scope, :person, :name, :content)
      returning id
      """)
  long keep(String scope, long person, String name, byte[] content);

  /** None where that key was used meanwhile. */
  @Query(
      """
      insert into context_file (municipality, person, name, changed, taken_at, taken_by, key,
        digest, answer)
      values (:scope, :person, :name, :changed, clock_timestamp(), :person, :key, :digest, :answer)
      on conflict do nothing
      returning id
      """)
  @Nullable Long receive(
      String scope,
      long person,
      String name,
      int changed,
      @Nullable String key,
      @Nullable String digest,
      @Nullable String answer);

  @Query(
      """
      select key, digest, answer from context_file
      where municipality = :scope and person = :person and key = :key
      """)
  Optional<ReceiptRow> receipt(String scope, long person, String key);

  @Query(
      """
      select f.id, f.name, f.at, p.display_name as by, f.changed, f.taken_at,
        t.display_name as taken_by, f.undone_at, u.display_name as undone_by
      from context_file f join person p on p.id = f.person left join person t on t.id = f.taken_by
        left join person u on u.id = f.undone_by
      where f.municipality = :scope and (cast(:id as bigint) is null or f.id = :id)
        and (f.taken_at is null or f.changed > 0)
      order by f.id desc limit :most
      """)
  List<FileRow> find(String scope, @Nullable Long id, int most);

  @Query(
      """
      select id, content from context_file
      where municipality = :scope and id = :id and content is not null
      """)
  Optional<ContentRow> content(String scope, long id);

  @Query("delete from context_file where municipality = :scope and id = :id and taken_at is null")
  int discard(String scope, long id);

  @Query(
      """
      update context_file
      set taken_at = clock_timestamp(), taken_by = :person, content = null, changed = :changed
      where municipality = :scope and id = :id and taken_at is null
      """)
  int take(String scope, long id, int changed, long person);

  @Query(
      """
      update context_file set undone_at = clock_timestamp(), undone_by = :person
      where municipality = :scope and id = :id and taken_at is not null and undone_at is null
      """)
  int undo(String scope, long id, long person);

  @MappedEntity
  record FileRow(
      long id,
      String name,
      Instant at,
      String by,
      int changed,
      @Nullable Instant takenAt,
      @Nullable String takenBy,
      @Nullable Instant undoneAt,
      @Nullable String undoneBy) {}

  @MappedEntity
  record ReceiptRow(String key, String digest, String answer) {}

  @MappedEntity
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and compared by nobody
  record ContentRow(long id, byte[] content) {}
}
