package de.zielstand.surroundings.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FigureRows extends GenericRepository<FigureRows.FigureRow, String> {
  /** So that of two who write the second sees what the first wrote. */
  @Query("select true from pg_advisory_xact_lock(hashtext('context ' || :scope))")
  boolean lock(String scope);

  @Query("select exists (select from context_figure where municipality = :scope)")
  boolean any(String scope);

  @Query(
      """
      select c.figure, c.territory, c.day, c.revision, c.recorded_at, p.display_name, c.file,
        c.reason, c.title, c.value, c.unit, c.definition, c.source, c.note
      from context_figure c left join person p on p.id = c.person
      where c.municipality = :scope and c.recorded_at <= :asOf
      order by c.figure, c.territory, c.day, c.revision
      """)
  List<FigureRow> known(String scope, Instant asOf);

  @Query(
      """
      insert into context_figure (municipality, figure, territory, day, revision, person, sample,
        file, reason, title, value, unit, definition, source, note)
      select :scope, r.figure, r.territory, r.day, r.revision, :person,
        cast(:person as bigint) is null, :file, r.reason, r.title, r.value, r.unit, r.definition,
        r.source, r.note
      from jsonb_to_recordset(cast(:rows as jsonb)) as r (figure text, territory text, day date,
        revision int, reason text, title text, value numeric, unit text, definition text,
        source text, note text)
      """)
  void add(String scope, @Nullable Long person, @Nullable Long file, String rows);

  @MappedEntity
  record FigureRow(
      String figure,
      String territory,
      LocalDate day,
      int revision,
      Instant recordedAt,
      @Nullable String displayName,
      @Nullable Long file,
      @Nullable String reason,
      @Nullable String title,
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable String definition,
      @Nullable String source,
      @Nullable String note) {}
}
