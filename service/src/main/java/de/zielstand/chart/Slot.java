package de.zielstand.chart;

import de.zielstand.page.Language;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import de.zielstand.period.Period;

/**
 * A place on the axis of time.
 *
 * @param name in full, for tables and readers
 * @param brief what stands below its tick; may be empty
 * @param group what several neighbours stand under, as their year; may be empty
 */
public record Slot(String name, String brief, String group) {
  public static Slot of(Period period, Language language) {
    String name = new When(language).period(period);
    String year = Integer.toString(period.reportingYear());
    int month = period.firstDay().getMonthValue();
    return switch (period.kind()) {
      case QUARTER -> new Slot(name, "Q" + (month + 2) / 3, year);
      case HALF_YEAR -> new Slot(name, "H" + (month < 7 ? 1 : 2), year);
      case MONTH -> new Slot(name, Integer.toString(month), year);
      case WEEK -> new Slot(name, period.code().replaceAll(".*W0?", ""), year);
      case EVENT -> new Slot(name, new Wording(language).day(period.firstDay()), "");
      case YEAR, TWO_YEARS, SCHOOL_YEAR, SCHOOL_HALF_YEAR -> new Slot(name, name, "");
    };
  }
}
