package de.zielstand.planted.time.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record TakesTime(Instant recordedAt, UUID identifier) {
  static LocalDate begin(int year) {
    return LocalDate.of(year, 1, 1);
  }

  boolean isBefore(Instant moment) {
    return recordedAt.isBefore(moment);
  }
}
