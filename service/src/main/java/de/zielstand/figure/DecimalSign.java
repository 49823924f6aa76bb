package de.zielstand.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  public static Optional<DecimalSign> usedIn(Iterable<String> numbers) {
    Evidence evidence = new Evidence();
    for (String number : numbers) {
      evidence.see(number);
      if (evidence.tells()) {
        break;
      }
    }
    return evidence.verdict();
  }

  /** The same for numbers that are seen one by one. */
  public static final class Evidence {
    private @Nullable DecimalSign sign;
    private boolean undecided;

    /** Whether nothing seen later can change the verdict. */
    public boolean tells() {
      return sign != null;
    }

    public void see(String number) {
      String text = TypedNumber.bare(number);
      int comma = text.lastIndexOf(',');
      int point = text.lastIndexOf('.');
      if (sign != null || (comma < 0 && point < 0)) {
        return;
      }
      if (isGrouped(text)) {
        undecided = true;
      } else {
        sign = comma > point ? COMMA : POINT;
      }
    }

    /** Empty where both readings fit. */
    public Optional<DecimalSign> verdict() {
      return sign == null && !undecided ? Optional.of(COMMA) : Optional.ofNullable(sign);
    }
  }

  /** Whether its only signs stand where thousands are grouped, so that it has two readings. */
  private static boolean isGrouped(String text) {
    return GROUPED.matcher(text).matches() && (text.indexOf(',') < 0 || text.indexOf('.') < 0);
  }
}
