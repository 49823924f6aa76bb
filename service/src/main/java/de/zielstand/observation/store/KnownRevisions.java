package de.zielstand.observation.store;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads revisions by the thousand. */
@Singleton
final class KnownRevisions {
  private static final String FROM =
      "select "
          + RevisionRow.COLUMNS
          + """
          from observation o left join person p on p.id = o.person
          where o.municipality = ? and o.recorded_at <= ?
          """;

  private static final String ANSWERING =
      FROM
          + """
          and (cast(? as text) is null or o.indicator = ?)
          and (cast(? as date) is null or o.last_day >= ?)
          and (cast(? as date) is null or o.first_day <= ?)
          order by o.concept, o.indicator, o.first_day, o.period, o.breakdown, o.revision
          """;

  private static final String OF_SUBMISSION =
      FROM
          + """
          and o.concept = ? and o.owner_type = ? and o.owner = ? and o.period = ?
          order by o.indicator, o.breakdown, o.revision
          """;

  private final JdbcOperations jdbc;

  KnownRevisions(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  List<Revision> answering(Scope scope, Question question, Instant asOf) {
    var indicator = question.indicator().map(Code::value).orElse(null);
    var firstDay = question.firstDay().orElse(null);
    var lastDay = question.lastDay().orElse(null);
    return jdbc.prepareStatement(
        ANSWERING,
        statement ->
            read(
                statement, scope, asOf, indicator, indicator, firstDay, firstDay, lastDay,
                lastDay));
  }

  List<Revision> ofSubmission(Scope scope, Owner owner, Period period, Instant asOf) {
    return jdbc.prepareStatement(
        OF_SUBMISSION,
        statement ->
            read(
                statement,
                scope,
                asOf,
                owner.concept().map(Code::value).orElse(""),
                owner.type(),
                owner.code().value(),
                period.code()));
  }

  private static List<Revision> read(
      PreparedStatement statement, Scope scope, Instant asOf, @Nullable Object... more)
      throws SQLException {
    statement.setString(1, scope.name());
    statement.setTimestamp(2, Timestamp.from(asOf));
    for (int i = 0; i < more.length; i++) {
      statement.setObject(i + 3, more[i]);
    }
    List<Revision> revisions = new ArrayList<>();
    var stored = new StoredRevision();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        revisions.add(stored.of(RevisionRow.of(rows)));
      }
    }
    return revisions;
  }
}
