package de.zielstand.indicator;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a target begins and when it is due. Either may be unknown, or hang on a milestone that has
 * not come: then nothing is due yet.
 *
 * @param startAwaits the milestone the begin hangs on while that has no date
 * @param dueAwaits the same of the due day
 */
public record Span(
    @Nullable LocalDate startOn,
    @Nullable LocalDate dueOn,
    @Nullable String startAwaits,
    @Nullable String dueAwaits) {
  public static final Span UNKNOWN = new Span(null, null);

  public Span(@Nullable LocalDate startOn, @Nullable LocalDate dueOn) {
    this(startOn, dueOn, null, null);
  }

  public Span {
    if (startOn != null && dueOn != null && !startOn.isBefore(dueOn)) {
      throw new FieldProblem("startOn", Code.START_NOT_BEFORE_DUE);
    }
    if ((startOn != null && startAwaits != null) || (dueOn != null && dueAwaits != null)) {
      throw new IllegalArgumentException("A date that is known awaits nothing");
    }
  }

  /** What has no date yet lies ahead of every day. */
  public boolean startsAfter(LocalDate day) {
    return startAwaits != null || (startOn != null && day.isBefore(startOn));
  }

  public boolean isDueOn(LocalDate day) {
    return dueOn != null && !day.isBefore(dueOn);
  }

  public boolean wasDueBefore(LocalDate day) {
    return dueOn != null && day.isAfter(dueOn);
  }

  public boolean awaitsAMilestone() {
    return startAwaits != null || dueAwaits != null;
  }

  /** Whether the day lies between both ends, as far as they are known. */
  boolean surrounds(LocalDate day) {
    return (startOn == null || day.isAfter(startOn)) && (dueOn == null || day.isBefore(dueOn));
  }
}
