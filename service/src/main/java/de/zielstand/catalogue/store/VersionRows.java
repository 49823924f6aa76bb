package de.zielstand.catalogue.store;

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
interface VersionRows extends GenericRepository<VersionRows.VersionRow, Integer> {
  @Query(
      """
      select v.number, v.recorded_at, p.display_name, v.reason, v.hash, v.document
      from catalogue_version v left join person p on p.id = v.person
      where v.municipality = :scope and v.recorded_at <= :instant
      order by v.number desc limit 1
      """)
  Optional<VersionRow> asOf(String scope, Instant instant);

  @Query(
      """
      select v.number, v.recorded_at, p.display_name, v.reason, v.hash, v.document
      from catalogue_version v left join person p on p.id = v.person
      where v.municipality = :scope
      order by v.number desc limit 1
      """)
  Optional<VersionRow> newest(String scope);

  @Query(
      """
      select v.number, v.recorded_at, p.display_name, v.reason, v.hash, v.document
      from catalogue_version v left join person p on p.id = v.person
      where v.municipality = :scope and v.number = :number
      """)
  Optional<VersionRow> numbered(String scope, int number);

  @Query(
      """
      select v.number, v.recorded_at, p.display_name, v.reason, v.hash, '' as document
      from catalogue_version v left join person p on p.id = v.person
      where v.municipality = :scope
      order by v.number desc
      """)
  List<VersionRow> history(String scope);

  /** Of two that add the same number, the second waits for the first and then adds nothing. */
  @Query(
      """
      insert into catalogue_version (municipality, number, person, reason, document, hash)
      values (:scope, :number, :person, :reason, :document, :hash)
      on conflict (municipality, number) do nothing
      """)
  int add(
      String scope, int number, @Nullable Long person, String reason, String document, String hash);

  @MappedEntity
  record VersionRow(
      int number,
      Instant recordedAt,
      @Nullable String displayName,
      String reason,
      String hash,
      String document) {}
}
