package de.zielstand.attainment.web;

import de.zielstand.period.PeriodKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the values of a series lie apart. */
enum Every {
  MONTH(1, PeriodKind.MONTH),
  QUARTER(3, PeriodKind.QUARTER),
  HALF_YEAR(6, PeriodKind.HALF_YEAR),
  YEAR(12, PeriodKind.YEAR);

  private final int months;
  private final PeriodKind kind;

  Every(int months, PeriodKind kind) {
    this.months = months;
    this.kind = kind;
  }

  static Optional<Every> of(PeriodKind rhythm) {
    return switch (rhythm) {
      case MONTH -> Optional.of(MONTH);
      case QUARTER -> Optional.of(QUARTER);
      case HALF_YEAR, SCHOOL_HALF_YEAR -> Optional.of(HALF_YEAR);
      case YEAR, SCHOOL_YEAR -> Optional.of(YEAR);
      case WEEK, TWO_YEARS, EVENT -> Optional.empty();
    };
  }

  int months() {
    return months;
  }

  PeriodKind kind() {
    return kind;
  }

  /** After how many values a season comes back; null for years, which have none. */
  @Nullable Integer season() {
    return this == YEAR ? null : Integer.valueOf(12 / months);
  }
}
