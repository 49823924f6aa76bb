package de.zielstand.chronicle.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EntryRows extends GenericRepository<EntryRows.EntryRow, Integer> {
  /** So that of two who enter the same the second sees what the first wrote. */
  @Query("select true from pg_advisory_xact_lock(hashtext('chronicle ' || :scope))")
  boolean lock(String scope);

  @Query("select exists (select from chronicle_entry where municipality = :scope)")
  boolean any(String scope);

  @Query(
      """
      select distinct on (e.number) e.number, e.revision, e.recorded_at, p.display_name, e.sample,
        e.reason, e.withdrawn, e.kind, e.concept, e.owner, e.day, e.what, e.note, e.participants,
        e.receiver, e.concerned_concept, e.concerned_type, e.concerned, e.who, e.until_day, e.state,
        e.result
      from chronicle_entry e left join person p on p.id = e.person
      where e.municipality = :scope and e.recorded_at <= :asOf
      order by e.number, e.revision desc
      """)
  List<EntryRow> known(String scope, Instant asOf);

  @Query(
      """
      select e.number, e.revision, e.recorded_at, p.display_name, e.sample, e.reason, e.withdrawn,
        e.kind, e.concept, e.owner, e.day, e.what, e.note, e.participants, e.receiver,
        e.concerned_concept, e.concerned_type, e.concerned, e.who, e.until_day, e.state, e.result
      from chronicle_entry e left join person p on p.id = e.person
      where e.municipality = :scope and e.number = :number
      order by e.revision desc
      """)
  List<EntryRow> history(String scope, int number);

  @Query("select coalesce(max(number), 0) from chronicle_entry where municipality = :scope")
  int newestNumber(String scope);

  @Query(
      """
      insert into chronicle_entry (municipality, number, revision, person, sample, reason,
        withdrawn, kind, concept, owner_type, owner, day, what, note, participants, receiver,
        concerned_concept, concerned_type, concerned, who, until_day, state, result)
      values (:scope, :number, :revision, :person, :sample, :reason, :withdrawn, :kind, :concept,
        :ownerType, :owner, :day, :what, :note, :participants, :receiver, :concernedConcept,
        :concernedType, :concerned, :who, :untilDay, :state, :result)
      """)
  void add(
      String scope,
      int number,
      int revision,
      @Nullable Long person,
      boolean sample,
      @Nullable String reason,
      boolean withdrawn,
      String kind,
      String concept,
      String ownerType,
      String owner,
      LocalDate day,
      @Nullable String what,
      @Nullable String note,
      @Nullable Integer participants,
      @Nullable String receiver,
      @Nullable String concernedConcept,
      @Nullable String concernedType,
      @Nullable String concerned,
      @Nullable String who,
      @Nullable LocalDate untilDay,
      @Nullable String state,
      @Nullable String result);

  @MappedEntity
  record EntryRow(
      int number,
      int revision,
      Instant recordedAt,
      @Nullable String displayName,
      boolean sample,
      @Nullable String reason,
      boolean withdrawn,
      String kind,
      String concept,
      String owner,
      LocalDate day,
      @Nullable String what,
      @Nullable String note,
      @Nullable Integer participants,
      @Nullable String receiver,
      @Nullable String concernedConcept,
      @Nullable String concernedType,
      @Nullable String concerned,
      @Nullable String who,
      @Nullable LocalDate untilDay,
      @Nullable String state,
      @Nullable String result) {}
}
