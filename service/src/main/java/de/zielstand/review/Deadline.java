package de.zielstand.review;

import de.zielstand.municipality.HouseRules;
import de.zielstand.period.Period;
import java.time.LocalDate;

/**
 * By when the figures of a period have to be in.
 *
 * @param opens the first day after the period
 * @param reminds from when on those are reminded who still owe figures
 * @param due the last day on time
 * @param closes the last day on which they are accepted without asking why
 */
public record Deadline(LocalDate opens, LocalDate reminds, LocalDate due, LocalDate closes) {
  /** So that a deadline on a Sunday is said on the Friday before. */
  private static final int LAST_DAYS = 2;

  public Deadline {
    if (reminds.isBefore(opens) || due.isBefore(reminds) || closes.isBefore(due)) {
      throw new IllegalArgumentException(
          "Not in order: %s, %s, %s, %s".formatted(opens, reminds, due, closes));
    }
  }

  public static Deadline of(Period period, HouseRules rules) {
    LocalDate end = period.lastDay();
    LocalDate opens = end.plusDays(1);
    LocalDate reminds = rules.reminds(end);
    // House rules may remind earlier than there is anything to hand in.
    return new Deadline(
        opens, reminds.isBefore(opens) ? opens : reminds, rules.due(end), rules.closes(end));
  }

  public Rung rung(LocalDate day) {
    if (day.isBefore(opens)) {
      return Rung.NOT_YET;
    }
    if (day.isAfter(closes)) {
      return Rung.CLOSED;
    }
    if (day.isAfter(due)) {
      return Rung.LATE;
    }
    if (!day.isBefore(due.minusDays(LAST_DAYS))) {
      return Rung.DUE;
    }
    return day.isBefore(reminds) ? Rung.OPENED : Rung.REMINDER;
  }
}
