package de.zielstand.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a municipality has settled for itself: from which pace on a target counts as on track, which
 * counts are too small to show, and by when a period's figures are due. Where it has settled
 * nothing the state's row holds.
 *
 * @param onTrack the least pace that is on track; our default, since no common standard exists
 * @param atRisk the least pace that is at risk rather than off track
 * @param yearShown the year pages open with, where it is not the running one
 * @param version counts changes; 0 while the state's rules hold
 */
public record HouseRules(
    BigDecimal onTrack,
    BigDecimal atRisk,
    int smallestCount,
    int smallestChildCount,
    int deadlineDays,
    int graceDays,
    int reminderDays,
    Optional<Integer> yearShown,
    int version) {

  /** All of it in one line, for the audit trail. */
  public String summary() {
    return "onTrack=%s atRisk=%s smallestCount=%d smallestChildCount=%d deadline=%d+%d reminder=%d"
        .formatted(
            onTrack,
            atRisk,
            smallestCount,
            smallestChildCount,
            deadlineDays,
            graceDays,
            reminderDays);
  }

  /** The day by which figures of a period have to be in. */
  public LocalDate due(LocalDate periodEnd) {
    return periodEnd.plusDays(deadlineDays);
  }

  /** The last day on which they are accepted without asking why. */
  public LocalDate closes(LocalDate periodEnd) {
    return due(periodEnd).plusDays(graceDays);
  }
}
