package de.zielstand.yearly.store;

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
interface RoundRows extends GenericRepository<RoundRows.RoundRow, Integer> {
  @Query(
      """
      select r.year, r.due, r.opened_at, p.display_name
      from yearly_round r left join person p on p.id = r.person
      where r.municipality = :scope order by r.year desc
      """)
  List<RoundRow> all(String scope);

  @Query(
      """
      insert into yearly_round (municipality, year, due, person)
      values (:scope, :year, :due, :person) on conflict do nothing
      """)
  int open(String scope, int year, LocalDate due, long person);

  @Query(
      """
      select a.concept, a.measure, a.revision, a.recorded_at, p.display_name, a.state,
        array_to_string(a.steps_done, ' ') as steps_done, a.experience, a.obstacles, a.next_step,
        a.resources
      from yearly_account a left join person p on p.id = a.person
      where a.municipality = :scope and a.year = :year
      order by a.concept, a.measure, a.revision
      """)
  List<AccountRow> accounts(String scope, int year);

  /** Two who answer at once meet at the key. */
  @Query(
      """
      insert into yearly_account (municipality, year, concept, measure, revision, person, state,
        steps_done, experience, obstacles, next_step, resources)
      select :scope, :year, :concept, :measure, :revision, :person, :state,
        string_to_array(:stepsDone, ' '), :experience, :obstacles, :nextStep, :resources
      where :revision = 1 + (select coalesce(max(revision), 0) from yearly_account
        where municipality = :scope and year = :year and concept = :concept and measure = :measure)
      on conflict do nothing
      """)
  int answer(
      String scope,
      int year,
      String concept,
      String measure,
      int revision,
      long person,
      String state,
      String stepsDone,
      String experience,
      @Nullable String obstacles,
      @Nullable String nextStep,
      @Nullable String resources);

  @MappedEntity
  record RoundRow(int year, LocalDate due, Instant openedAt, @Nullable String displayName) {}

  @MappedEntity
  record AccountRow(
      String concept,
      String measure,
      int revision,
      Instant recordedAt,
      @Nullable String displayName,
      String state,
      String stepsDone,
      String experience,
      @Nullable String obstacles,
      @Nullable String nextStep,
      @Nullable String resources) {}
}
