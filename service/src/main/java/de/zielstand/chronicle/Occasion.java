package de.zielstand.chronicle;

import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What something is due by. */
public sealed interface Occasion {
  /** The last day on time; empty while nobody knows it. */
  Optional<LocalDate> last();

  /** Some day of a stretch of calendar. */
  record Within(Period period) implements Occasion {
    @Override
    public Optional<LocalDate> last() {
      return Optional.of(period.lastDay());
    }
  }

  /**
   * On the day of a meeting or later, before the next.
   *
   * @param next empty while that is not entered
   */
  record AfterMeeting(LocalDate day, Optional<LocalDate> next) implements Occasion {
    @Override
    public Optional<LocalDate> last() {
      return next.map(met -> met.minusDays(1));
    }
  }

  /**
   * After the meeting before and no later than on its day.
   *
   * @param day empty for the meeting to come
   */
  record BeforeMeeting(Optional<LocalDate> day) implements Occasion {
    @Override
    public Optional<LocalDate> last() {
      return day;
    }
  }

  /** By a day, which may be said roughly. */
  record By(RoughDate day) implements Occasion {
    @Override
    public Optional<LocalDate> last() {
      return day.latest(Map.of());
    }
  }
}
