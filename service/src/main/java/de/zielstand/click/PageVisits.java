package de.zielstand.click;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** The daily counts of a municipality. */
public interface PageVisits {
  /** How a file differs from what is known. */
  Outcome weigh(Scope scope, Series series, Source source, ClickFile file);

  /** Takes all of a file in, or nothing of it. A count of the same page and day is replaced. */
  Outcome take(Scope scope, Series series, Source source, ClickFile file, long by);

  /** Whether anything was ever taken in. */
  boolean any(Scope scope);

  /**
   * By quarter, of every indicator that has counts. Where a tool counted a day for a whole website,
   * its pages are parts of that and not added once more.
   */
  List<Known> known(Scope scope);

  /** Day by day, for periods that are not made of quarters. */
  NavigableMap<LocalDate, Long> daily(Scope scope, Series series);

  /** What was taken in, the newest first. */
  List<Import> imports(Scope scope, int most);

  /** What came of a file. */
  sealed interface Outcome {
    record Weighed(long added, long changed, long unchanged) implements Outcome {}

    /** The catalogue never had that indicator. */
    record UnknownIndicator() implements Outcome {}
  }

  /**
   * What is known of an indicator.
   *
   * @param quarters sums by their first day
   * @param at when something was taken in last
   */
  record Known(
      Series series, NavigableMap<LocalDate, Long> quarters, Coverage coverage, Instant at) {}

  /** A file that was taken in. */
  record Import(
      Series series,
      Source source,
      DayRange days,
      Instant at,
      Optional<String> by,
      long added,
      long changed) {}
}
