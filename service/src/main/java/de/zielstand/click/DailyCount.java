package de.zielstand.click;

import java.time.LocalDate;

/**
 * How often a page was clicked on a day.
 *
 * @param page its address without a query; empty for all pages of a website together
 */
public record DailyCount(String page, LocalDate day, long count) {
  public static final int LONGEST_PAGE = 500;

  /** More than any page has, and far from overflow when added up. */
  public static final long LARGEST = 1_000_000_000_000L;

  public DailyCount {
    if (page.length() > LONGEST_PAGE) {
      throw new IllegalArgumentException("An address of " + page.length() + " signs");
    }
    if (count < 0 || count > LARGEST) {
      throw new IllegalArgumentException("Not a count: " + count);
    }
  }
}
