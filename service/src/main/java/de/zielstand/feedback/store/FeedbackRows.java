package de.zielstand.feedback.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRows extends GenericRepository<FeedbackRows.FeedbackRow, Long> {
  @Query(
      """
      insert into feedback (municipality, about_page, words, contact)
      values (:scope, :page, :words, :contact)
      """)
  int add(String scope, String page, String words, String contact);

  @Query(
      """
      select id, at, about_page, words, contact, done_at from feedback
      where municipality = :scope
      order by done_at is not null, id desc limit :most
      """)
  List<FeedbackRow> newest(String scope, int most);

  @Query(
      """
      update feedback set done_at = now()
      where id = :id and municipality = :scope and done_at is null
      """)
  int done(String scope, long id);

  @MappedEntity
  record FeedbackRow(
      long id,
      Instant at,
      String aboutPage,
      String words,
      String contact,
      @Nullable Instant doneAt) {}
}
