package de.zielstand.municipality;

import static java.math.BigDecimal.ONE;

import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a municipality has settled for itself: from which pace on a target counts as on track, which
 * counts are too small to show, and by when a period's figures are due. Where it says the same as
 * the state, it follows the state.
 *
 * @param onTrack the least pace that is on track; our default, since no common standard exists
 * @param atRisk the least pace that is at risk rather than off track
 * @param yearShown the year pages open with, where it is not the running one
 * @param version counts changes; 0 while it has saved none
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

  /** The least and the most that a rule may say; the database holds the same borders. */
  public record Span(int least, int most) {
    public boolean holds(int number) {
      return least <= number && number <= most;
    }
  }

  public static final Span SMALLEST_COUNTS = new Span(3, 100);
  public static final Span SMALLEST_CHILD_COUNTS = new Span(5, 100);
  public static final Span DEADLINE_DAYS = new Span(1, 180);
  public static final Span GRACE_DAYS = new Span(0, 90);
  public static final Span REMINDER_DAYS = new Span(0, 60);
  public static final Span YEARS = new Span(1990, 2100);

  public HouseRules {
    require(
        atRisk.signum() > 0 && atRisk.compareTo(onTrack) < 0 && onTrack.compareTo(ONE) <= 0,
        "thresholds");
    require(SMALLEST_COUNTS.holds(smallestCount), "smallestCount");
    require(SMALLEST_CHILD_COUNTS.holds(smallestChildCount), "smallestChildCount");
    require(DEADLINE_DAYS.holds(deadlineDays), "deadlineDays");
    require(GRACE_DAYS.holds(graceDays), "graceDays");
    require(REMINDER_DAYS.holds(reminderDays), "reminderDays");
    require(yearShown.filter(year -> !YEARS.holds(year)).isEmpty(), "yearShown");
  }

  private static void require(boolean right, String rule) {
    if (!right) {
      throw new IllegalArgumentException("Not a possible house rule: " + rule);
    }
  }

  public Thresholds thresholds() {
    return new Thresholds(onTrack, atRisk);
  }

  /** What differs, as {@code deadline-days=31→45}, for the audit trail. */
  public String changesFrom(HouseRules before) {
    var then = said(before);
    return said(this).stream()
        .flatMap(now ->
            then.stream()
                .filter(old -> old.code().equals(now.code()) && !old.equals(now))
                .map(old -> now.code() + "=" + old.value() + "→" + now.value()))
        .collect(Collectors.joining(" "));
  }

  private record Said(String code, String value) {}

  private static List<Said> said(HouseRules rules) {
    return List.of(
        new Said("on-track", percent(rules.onTrack)),
        new Said("at-risk", percent(rules.atRisk)),
        new Said("smallest-count", Integer.toString(rules.smallestCount)),
        new Said("smallest-child-count", Integer.toString(rules.smallestChildCount)),
        new Said("deadline-days", Integer.toString(rules.deadlineDays)),
        new Said("grace-days", Integer.toString(rules.graceDays)),
        new Said("reminder-days", Integer.toString(rules.reminderDays)),
        new Said("year-shown", rules.yearShown.map(String::valueOf).orElse("-")));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /** The day by which figures of a period have to be in. */
  public LocalDate due(LocalDate periodEnd) {
    return periodEnd.plusDays(deadlineDays);
  }

  /** The day on which those who still owe figures are reminded. */
  public LocalDate reminds(LocalDate periodEnd) {
    return due(periodEnd).minusDays(reminderDays);
  }

  /** The last day on which they are accepted without asking why. */
  public LocalDate closes(LocalDate periodEnd) {
    return due(periodEnd).plusDays(graceDays);
  }
}
