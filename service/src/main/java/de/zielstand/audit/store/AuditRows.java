package de.zielstand.audit.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRows.AuditRow, Long> {
  @Query(
      """
      insert into audit_entry (municipality, person, action, subject, detail)
      values (:scope, :person, :action, :subject, :detail)
      """)
  void add(String scope, @Nullable Long person, String action, String subject, String detail);

  @Query(
      """
      select e.id, e.at, p.display_name, e.action, e.subject, e.detail
      from audit_entry e left join person p on p.id = e.person
      where e.municipality = :scope and e.id < :below
      order by e.id desc limit :most
      """)
  List<AuditRow> newest(String scope, long below, int most);

  @MappedEntity
  record AuditRow(
      long id,
      Instant at,
      @Nullable String displayName,
      String action,
      String subject,
      String detail) {}
}
