package de.zielstand.review;

import de.zielstand.municipality.HouseRules;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** House rules of which only the deadlines matter. */
final class Rules {
  private Rules() {}

  static HouseRules of(int deadlineDays, int graceDays, int reminderDays) {
    return new HouseRules(
        new BigDecimal("0.9"),
        new BigDecimal("0.7"),
        3,
        5,
        deadlineDays,
        graceDays,
        reminderDays,
        Optional.empty(),
        1);
  }

  static HouseRules random(RandomGenerator random) {
    return of(
        within(random, HouseRules.DEADLINE_DAYS),
        within(random, HouseRules.GRACE_DAYS),
        within(random, HouseRules.REMINDER_DAYS));
  }

  private static int within(RandomGenerator random, HouseRules.Span span) {
    return random.nextInt(span.least(), span.most() + 1);
  }
}
