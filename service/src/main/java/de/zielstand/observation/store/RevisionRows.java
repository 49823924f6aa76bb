package de.zielstand.observation.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRows extends GenericRepository<RevisionRow, String> {
  @Query("select count(*) from observation where municipality = :scope")
  long count(String scope);

  @Query("select exists (select from observation where municipality = :scope)")
  boolean any(String scope);

  String NEW =
      """
      insert into observation (municipality, concept, indicator, owner_type, owner, period,
        first_day, last_day, breakdown, revision, person, origin, reason, form, sign, number, part,
        whole, done_on, quality, note, reported_by, reported_on, reported_way, evidence, joined,
        departed, import)
      select :scope, r.concept, r.indicator, coalesce(i.owner_type, ''), coalesce(i.owner, ''),
        r.period, r."firstDay", r."lastDay", r.breakdown, r.revision, :person, :origin, r.reason,
        r.form, r.sign, r.number, r.part, r.whole, r."doneOn", r.quality, r.note, r."reportedBy",
        r."reportedOn", r."reportedWay", r.evidence, r.joined, r."left",
        cast(:file as bigint)
      from
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
  void add(
      String scope, @Nullable Long person, String origin, @Nullable Long file, String revisions);

  /** Those that were copied beside the table before. */
  @Query(NEW + StagedRevisions.TABLE + " r" + AND_OWNERS)
  void addStaged(String scope, @Nullable Long person, String origin, @Nullable Long file);
}
