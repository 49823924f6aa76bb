package de.zielstand.dashboard;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a dashboard, or a panel within one, is called in addresses. */
public record DashboardName(String value) implements Comparable<DashboardName> {
  public static final String SHAPE = "[a-z][a-z0-9-]{0,39}";

  /** Stands in addresses in the place of a dashboard that does not exist yet. */
  public static final String NEW = "neu";

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  public DashboardName {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not a name: " + value);
    }
  }

  public static Optional<DashboardName> parse(String text) {
    return isOne(text) ? Optional.of(new DashboardName(text)) : Optional.empty();
  }

  static boolean isOne(String text) {
    return PATTERN.matcher(text).matches() && !text.equals(NEW);
  }

  @Override
  public int compareTo(DashboardName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
