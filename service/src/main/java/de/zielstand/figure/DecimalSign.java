package de.zielstand.figure;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the fraction of a number, the other sign grouping its thousands. */
public enum DecimalSign {
  COMMA(',', '.'),
  POINT('.', ',');

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");

  private final char decimal;
  private final char grouping;

  DecimalSign(char decimal, char grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  char decimal() {
    return decimal;
  }

  char grouping() {
    return grouping;
  }

  /**
   * The sign that numbers of one hand use. Empty where both readings fit: "1.234" and nothing that
   * tells more.
   */
  public static Optional<DecimalSign> usedIn(Collection<String> numbers) {
    boolean undecided = false;
    for (String number : numbers) {
      String text = TypedNumber.bare(number);
      int comma = text.lastIndexOf(',');
      int point = text.lastIndexOf('.');
      if (comma < 0 && point < 0) {
        continue;
      }
      if (!isGrouped(text)) {
        return Optional.of(comma > point ? COMMA : POINT);
      }
      undecided = true;
    }
    return undecided ? Optional.empty() : Optional.of(COMMA);
  }

  /** Whether its only signs stand where thousands are grouped, so that it has two readings. */
  private static boolean isGrouped(String text) {
    return GROUPED.matcher(text).matches() && (text.indexOf(',') < 0 || text.indexOf('.') < 0);
  }
}
