package de.zielstand.click;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days in a row. */
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " comes after " + last);
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  DayRange with(LocalDate day) {
    return new DayRange(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
  }
}
