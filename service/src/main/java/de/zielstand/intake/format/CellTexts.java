package de.zielstand.intake.format;

import de.zielstand.intake.format.CellStyles.Meaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stands in the cells of a workbook, as one would type it.
 *
 * @param from1904 whether its days count from 1904, as those of old Macintoshes
 */
record CellTexts(java.util.List<String> shared, CellStyles styles, boolean from1904) {
  private static final int LONGEST_NUMBER = 40;
  private static final int WIDEST = 60;
  private static final int LAST_DAY = 2_958_465;

  /** As many as spreadsheets reckon with; the digits after them are noise of the binary number. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /**
   * The text of a cell.
   *
   * @param type as the file names it
   * @param value what stands in the file, of a formula its result
   */
  String of(String type, int style, String value) {
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "WAHR" : "FALSCH";
      case "n", "" -> number(value, styles.meaning(style));
      // Written text, the name of an error, a day in ISO 8601.
      default -> type.equals("d") && value.length() > 10 ? value.substring(0, 10) : value;
    };
  }

  private String shared(String value) {
    int at = value.length() < 9 && value.matches("\\d+") ? Integer.parseInt(value) : -1;
    return at >= 0 && at < shared.size() ? shared.get(at) : "#REF!";
  }

  private String number(String value, Meaning meaning) {
    if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
      return value;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(value.strip());
    } catch (NumberFormatException e) {
      return value;
    }
    // Beyond what a figure can be; said as it stands, since its zeros would fill pages.
    if (Math.abs((long) number.precision() - number.scale()) > WIDEST
        || Math.abs((long) number.scale()) > 10L * WIDEST) {
      return value;
    }
    boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return switch (meaning) {
      case NUMBER -> plain(number);
      case DAY -> day ? day(number).toString() : plain(number);
      case MONTH -> day ? YearMonth.from(day(number)).toString() : plain(number);
    };
  }

  private LocalDate day(BigDecimal number) {
    int days = number.intValue();
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    // To spreadsheets 1900 was a leap year.
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }

  /**
   * With a point and never with three digits behind it, so that nobody takes it for thousands:
   * whoever reads a file of commas reads the same number.
   */
  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.precision() > 15 ? number.round(DIGITS) : number;
    BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    int scale = Math.max(0, bare.scale());
    return bare.setScale(scale == 3 ? 4 : scale, RoundingMode.UNNECESSARY).toPlainString();
  }
}
