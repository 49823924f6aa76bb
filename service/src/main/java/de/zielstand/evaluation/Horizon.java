package de.zielstand.evaluation;

import de.zielstand.indicator.TargetRule;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to where figures count.
 *
 * @param on the due day once its period is over, so that a target whose figures stop is missed and
 *     not forgotten; null while it is not, and the last figure decides the day
 * @param lastDay periods that end later do not count
 */
record Horizon(@Nullable LocalDate on, LocalDate lastDay) {

  static Horizon of(
      TargetRule rule, PeriodKind rhythm, LocalDate asked, ReportingCalendar calendar) {
    LocalDate due = rule.span().dueOn();
    if (due == null) {
      return new Horizon(null, asked);
    }
    LocalDate end = calendar.containing(rhythm, due).map(Period::lastDay).orElse(due);
    if (asked.isBefore(end)) {
      return new Horizon(null, asked);
    }
    // Of what shall be done no entry is information too, and doing it late is still worth a word.
    return rule instanceof TargetRule.DoneBy ? new Horizon(asked, asked) : new Horizon(due, end);
  }

  boolean isOver() {
    return on != null;
  }
}
