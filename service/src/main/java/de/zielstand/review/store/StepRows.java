package de.zielstand.review.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<StepRows.StepRow, String> {
  @Query(
      """
      select s.concept, s.owner_type, s.owner, s.period, s.number, s.at, p.display_name, s.step,
        s.reason, s.until_day
      from submission_step s left join person p on p.id = s.person
      where s.municipality = :scope and s.at <= :asOf
      order by s.concept, s.owner_type, s.owner, s.period, s.number
      """)
  List<StepRow> known(String scope, Instant asOf);

  @Query(
      """
      select s.concept, s.owner_type, s.owner, s.period, s.number, s.at, p.display_name, s.step,
        s.reason, s.until_day
      from submission_step s left join person p on p.id = s.person
      where s.municipality = :scope and s.at <= :asOf and s.concept = :concept
        and s.owner_type = :ownerType and s.owner = :owner and s.period = :period
      order by s.number
      """)
  List<StepRow> of(
      String scope, String concept, String ownerType, String owner, String period, Instant asOf);

  @Query("select count(*) from submission_step where municipality = :scope")
  long count(String scope);

  /** All steps in one statement; the trigger checks them together. */
  @Query(
      """
      insert into submission_step (municipality, concept, owner_type, owner, period, number, person,
        step, reason, until_day)
      select :scope, s.concept, s."ownerType", s.owner, s.period, s.number, :person, s.step,
        s.reason, s."untilDay"
      from jsonb_to_recordset(cast(:steps as jsonb)) as s (concept text, "ownerType" text,
        owner text, period text, number int, step text, reason text, "untilDay" date)
      """)
  void add(String scope, @Nullable Long person, String steps);

  /** A step as the columns of its row. */
  @Serdeable
  record NewStep(
      String concept,
      String ownerType,
      String owner,
      String period,
      int number,
      String step,
      @Nullable String reason,
      @Nullable LocalDate untilDay) {}

  @MappedEntity
  record StepRow(
      String concept,
      String ownerType,
      String owner,
      String period,
      int number,
      Instant at,
      @Nullable String displayName,
      String step,
      @Nullable String reason,
      @Nullable LocalDate untilDay) {}
}
