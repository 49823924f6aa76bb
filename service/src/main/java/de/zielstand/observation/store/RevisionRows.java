package de.zielstand.observation.store;

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
interface RevisionRows extends GenericRepository<RevisionRows.RevisionRow, String> {
  @Query(
      """
      select o.concept, o.owner_type, o.owner, o.indicator, o.period, o.breakdown, o.revision, o.recorded_at,
        p.display_name, o.origin, o.reason, o.form, o.sign, o.number, o.part, o.whole, o.done_on,
        o.quality, o.note, o.reported_by, o.reported_on, o.reported_way, o.evidence, o.joined,
        o.departed
      from observation o left join person p on p.id = o.person
      where o.municipality = :scope and o.recorded_at <= :asOf
        and (cast(:indicator as text) is null or o.indicator = :indicator)
        and (cast(:firstDay as date) is null or o.last_day >= :firstDay)
        and (cast(:lastDay as date) is null or o.first_day <= :lastDay)
      order by o.concept, o.indicator, o.first_day, o.period, o.breakdown, o.revision
      """)
  List<RevisionRow> known(
      String scope,
      Instant asOf,
      @Nullable String indicator,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay);

  @Query(
      """
      select o.concept, o.owner_type, o.owner, o.indicator, o.period, o.breakdown, o.revision, o.recorded_at,
        p.display_name, o.origin, o.reason, o.form, o.sign, o.number, o.part, o.whole, o.done_on,
        o.quality, o.note, o.reported_by, o.reported_on, o.reported_way, o.evidence, o.joined,
        o.departed
      from observation o left join person p on p.id = o.person
      where o.municipality = :scope and o.recorded_at <= :asOf and o.concept = :concept
        and o.owner_type = :ownerType and o.owner = :owner and o.period = :period
      order by o.indicator, o.breakdown, o.revision
      """)
  List<RevisionRow> ofSubmission(
      String scope, String concept, String ownerType, String owner, String period, Instant asOf);

  @Query("select exists (select from observation where municipality = :scope)")
  boolean any(String scope);

  String NEW =
      """
      insert into observation (municipality, concept, indicator, owner_type, owner, period,
        first_day, last_day, breakdown, revision, person, origin, reason, form, sign, number, part,
        whole, done_on, quality, note, reported_by, reported_on, reported_way, evidence, joined,
        departed)
      select :scope, r.concept, r.indicator, coalesce(i.owner_type, ''), coalesce(i.owner, ''),
        r.period, r."firstDay", r."lastDay", r.breakdown, r.revision, :person, :origin, r.reason,
        r.form, r.sign, r.number, r.part, r.whole, r."doneOn", r.quality, r.note, r."reportedBy",
        r."reportedOn", r."reportedWay", r.evidence, r.joined, r."left"
      from\s\
      """;

  /** Where the catalogue has no such indicator, the trigger says so. */
  String AND_OWNERS =
      """

      left join indicator i on i.municipality = :scope and i.concept = r.concept
        and i.code = r.indicator
      """;

  /** All rows in one statement; the trigger checks them together. */
  @Query(
      NEW
          + """
          jsonb_to_recordset(cast(:revisions as jsonb)) as r (concept text, indicator text,
            period text, "firstDay" date, "lastDay" date, breakdown text, revision int, reason text,
            form text, sign text, number numeric, part numeric, whole numeric, "doneOn" date,
            quality text, note text, "reportedBy" text, "reportedOn" date, "reportedWay" text,
            evidence text, joined bigint, "left" bigint)
          """
          + AND_OWNERS)
  void add(String scope, @Nullable Long person, String origin, String revisions);

  /** Those that were copied beside the table before. */
  @Query(NEW + StagedRevisions.TABLE + " r" + AND_OWNERS)
  void addStaged(String scope, @Nullable Long person, String origin);

  @MappedEntity
  record RevisionRow(
      String concept,
      String ownerType,
      String owner,
      String indicator,
      String period,
      String breakdown,
      int revision,
      Instant recordedAt,
      @Nullable String displayName,
      String origin,
      @Nullable String reason,
      String form,
      @Nullable String sign,
      @Nullable BigDecimal number,
      @Nullable BigDecimal part,
      @Nullable BigDecimal whole,
      @Nullable LocalDate doneOn,
      @Nullable String quality,
      @Nullable String note,
      @Nullable String reportedBy,
      @Nullable LocalDate reportedOn,
      @Nullable String reportedWay,
      @Nullable String evidence,
      @Nullable Long joined,
      @Nullable Long departed) {}
}
