package de.zielstand.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and numbers as people of a language write them. Days end in Berlin. */
public record Wording(Language language) {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  public String day(LocalDate day) {
    return switch (language) {
      case GERMAN -> day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
      case ENGLISH -> day.format(DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()));
    };
  }

  public String instant(Instant instant) {
    var local = instant.atZone(ZONE);
    var time = local.format(DateTimeFormatter.ofPattern("HH:mm"));
    return switch (language) {
      case GERMAN -> day(local.toLocalDate()) + ", " + time + " Uhr";
      case ENGLISH -> day(local.toLocalDate()) + ", " + time;
    };
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** With as many digits as a reader needs, rounded for display only. */
  public String decimal(Number number) {
    return decimal(number, 3);
  }

  /** Where the reader shall reckon along, more digits may be needed. */
  public String decimal(Number number, int fractionDigits) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(fractionDigits);
    return format.format(number).replace('-', '−');
  }

  public String signed(Number number) {
    var text = decimal(number);
    return number.doubleValue() > 0 && !text.equals("0") ? "+" + text : text;
  }

  public String percent(BigDecimal fraction) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(fraction.movePointRight(2))
        + switch (language) {
          case GERMAN -> "\u202f%";
          case ENGLISH -> "%";
        };
  }
}
