package de.zielstand.observation.store;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row, read by the places of its columns: by their names it would take four times as long. */
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
    @Nullable Long departed) {
  static final String COLUMNS =
      """
      o.concept, o.owner_type, o.owner, o.indicator, o.period, o.breakdown, o.revision,
      o.recorded_at, p.display_name, o.origin, o.reason, o.form, o.sign, o.number, o.part, o.whole,
      o.done_on, o.quality, o.note, o.reported_by, o.reported_on, o.reported_way, o.evidence,
      o.joined, o.departed
      """;

  static RevisionRow of(ResultSet row) throws SQLException {
    return new RevisionRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        Objects.requireNonNull(row.getTimestamp(8)).toInstant(),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getBigDecimal(14),
        row.getBigDecimal(15),
        row.getBigDecimal(16),
        row.getObject(17, LocalDate.class),
        row.getString(18),
        row.getString(19),
        row.getString(20),
        row.getObject(21, LocalDate.class),
        row.getString(22),
        row.getString(23),
        row.getObject(24, Long.class),
        row.getObject(25, Long.class));
  }
}
