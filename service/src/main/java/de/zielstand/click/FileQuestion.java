package de.zielstand.click;

import de.zielstand.indicator.ClickMetric;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for in a file.
 *
 * @param day of which a file speaks that names no day itself
 * @param latest days after it have not been yet
 */
public record FileQuestion(
    FileKind kind, ClickMetric metric, Optional<LocalDate> day, LocalDate latest) {
  /** Daily counts are kept for fifteen years, so that no quarter is ever refilled in part. */
  private static final int OLDEST_YEARS = 14;

  public LocalDate earliest() {
    return latest.minusYears(OLDEST_YEARS);
  }
}
