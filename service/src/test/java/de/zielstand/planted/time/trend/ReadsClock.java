package de.zielstand.planted.time.trend;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

final class ReadsClock {
  private ReadsClock() {}

  static Instant instant() {
    return Instant.now();
  }

  static LocalDate dayInZone() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static Supplier<Instant> methodReference() {
    return Instant::now;
  }

  static Clock systemClock() {
    return Clock.systemUTC();
  }

  static long clockHandedIn(Clock clock) {
    return clock.millis();
  }

  static Instant sourceHandedIn(InstantSource source) {
    return source.instant();
  }

  static long milliseconds() {
    return System.currentTimeMillis();
  }

  static long nanoseconds() {
    return System.nanoTime();
  }
}
