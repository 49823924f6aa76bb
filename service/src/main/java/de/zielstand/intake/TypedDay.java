package de.zielstand.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 2018-12-31, 31.12.2018 or 31.12.18. */
public final class TypedDay {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern GERMAN =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)");

  private TypedDay() {}

  public static Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher german = GERMAN.matcher(text);
    return german.matches()
        ? day(german.group(3), german.group(2), german.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              year.length() == 2 ? 2000 + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
