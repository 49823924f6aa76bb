package de.zielstand.period;

import de.zielstand.element.Notated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A date as precise as its source: shown as it was said, computed by its end. {@code toString} is
 * its notation, which {@link #parse} reads.
 */
public sealed interface RoughDate extends Notated {
  /** The last day it can mean; empty while the milestone it hangs on has no date. */
  Optional<LocalDate> latest(Map<String, LocalDate> milestones);

  /** The first day it can mean, from which on things may have happened. */
  default Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
    return latest(milestones);
  }

  static Optional<RoughDate> parse(String text) {
    return RoughDateNotation.read(text);
  }

  /** The milestone it hangs on, if it does. */
  default Optional<String> milestone() {
    return Optional.empty();
  }

  /** 2017-06-30. */
  record Day(LocalDate day) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(day);
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** 2016-10 or 2016-10..2016-11. */
  record Months(YearMonth first, YearMonth last) implements RoughDate {
    public Months {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("Ends before it begins: " + first + ".." + last);
      }
    }

    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(last.atEndOfMonth());
    }

    @Override
    public Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
      return Optional.of(first.atDay(1));
    }

    @Override
    public String toString() {
      return first.equals(last) ? first.toString() : first + ".." + last;
    }
  }

  /** 2017, some day of it. */
  record SomeDayOf(int year) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 12, 31));
    }

    @Override
    public Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  /** mid 2017: computed as the end of June. */
  record MiddleOf(int year) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 6, 30));
    }

    @Override
    public Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 6, 1));
    }

    @Override
    public String toString() {
      return "mid %04d".formatted(year);
    }
  }

  /** end 2018: the last day of the year, though the source names no day. */
  record EndOf(int year) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 12, 31));
    }

    @Override
    public String toString() {
      return "end %04d".formatted(year);
    }
  }

  /** Interkulturelle Woche in 2017: an occasion of a year whose day moves. */
  record Occasion(String name, int year) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 12, 31));
    }

    @Override
    public Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
      return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public String toString() {
      return name + " in %04d".formatted(year);
    }
  }

  /** BEWILLIGUNG + P2Y: an offset from a milestone of the concept. */
  record After(String name, java.time.Period offset) implements RoughDate {
    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_525;

    public After {
      boolean near =
          offset.toTotalMonths() <= MOST_MONTHS && offset.get(ChronoUnit.DAYS) <= MOST_DAYS;
      if (offset.isNegative() || !near) {
        throw new IllegalArgumentException("No plan looks as far as " + offset);
      }
    }

    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return Optional.ofNullable(milestones.get(name)).map(day -> day.plus(offset));
    }

    @Override
    public Optional<String> milestone() {
      return Optional.of(name);
    }

    @Override
    public String toString() {
      return offset.isZero() ? name + " + P0D" : name + " + " + offset;
    }
  }

  /** circa FORUM + P18M: the source itself says "about". */
  record Circa(RoughDate date) implements RoughDate {
    @Override
    public Optional<LocalDate> latest(Map<String, LocalDate> milestones) {
      return date.latest(milestones);
    }

    @Override
    public Optional<LocalDate> earliest(Map<String, LocalDate> milestones) {
      return date.earliest(milestones);
    }

    @Override
    public Optional<String> milestone() {
      return date.milestone();
    }

    @Override
    public String toString() {
      return "circa " + date;
    }
  }
}
