package de.zielstand.intake.store;

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
interface ImportRows extends GenericRepository<ImportRows.ImportRow, Long> {
  @Query(
      """
      delete from import
      where municipality = :scope and taken_at is null
        and uploaded_at < clock_timestamp() - interval '14 days'
      """)
  void sweep(String scope);

  @Query(
      """
      delete from import
      where municipality = :scope and id in (
        select id from import
        where municipality = :scope and person = :person and taken_at is null
        order by uploaded_at desc offset :most)
      """)
  void keep(String scope, long person, int most);

  @Query(
      """
      select id from import
      where municipality = :scope and person = :person and digest = :digest and taken_at is null
      """)
  Optional<WaitingRow> waiting(String scope, long person, String digest);

  @Query(
      """
      update import set uploaded_at = clock_timestamp(), name = :name, decimal_sign = null
      where municipality = :scope and id = :id
      """)
  void again(String scope, long id, String name);

  @Query(
      """
      insert into import (municipality, person, name, digest, size, content)
      values (:scope, :person, :name, :digest, :size, :content)
      returning id
      """)
  long add(String scope, long person, String name, String digest, int size, byte[] content);

  @Query(
      """
      select i.id, i.name, i.digest, i.size, i.decimal_sign, i.uploaded_at,
        p.display_name as uploaded_by, i.changed, i.taken_at, t.display_name as taken_by,
        i.undone_at, u.display_name as undone_by
      from import i join person p on p.id = i.person left join person t on t.id = i.taken_by
        left join person u on u.id = i.undone_by
      where i.municipality = :scope and (cast(:id as bigint) is null or i.id = :id)
      order by i.uploaded_at desc limit :most
      """)
  List<ImportRow> find(String scope, @Nullable Long id, int most);

  @Query(
      """
      select id, content from import
      where municipality = :scope and id = :id and content is not null
      """)
  Optional<ContentRow> content(String scope, long id);

  @Query(
      """
      update import set decimal_sign = :sign
      where municipality = :scope and id = :id and taken_at is null
      """)
  int decide(String scope, long id, String sign);

  @Query("delete from import where municipality = :scope and id = :id and taken_at is null")
  int discard(String scope, long id);

  @Query(
      """
      update import
      set taken_at = clock_timestamp(), taken_by = :person, content = null, changed = :changed
      where municipality = :scope and id = :id and taken_at is null
      """)
  int take(String scope, long id, int changed, long person);

  @Query(
      """
      update import set undone_at = clock_timestamp(), undone_by = :person
      where municipality = :scope and id = :id and taken_at is not null and undone_at is null
      """)
  int undo(String scope, long id, long person);

  @Query(
      """
      select concept, indicator, period, breakdown, revision from observation
      where municipality = :scope and import = :id
      """)
  List<WrittenRow> written(String scope, long id);

  @MappedEntity
  record ImportRow(
      long id,
      String name,
      String digest,
      int size,
      @Nullable String decimalSign,
      Instant uploadedAt,
      String uploadedBy,
      int changed,
      @Nullable Instant takenAt,
      @Nullable String takenBy,
      @Nullable Instant undoneAt,
      @Nullable String undoneBy) {}

  @MappedEntity
  record WaitingRow(long id) {}

  @MappedEntity
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and compared by nobody
  record ContentRow(long id, byte[] content) {}

  @MappedEntity
  record WrittenRow(
      String concept, String indicator, String period, String breakdown, int revision) {}
}
