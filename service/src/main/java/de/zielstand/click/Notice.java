package de.zielstand.click;

/** What somebody should know of a file that is readable. */
public enum Notice {
  /** The tool had nothing to tell. */
  NO_DATA,
  /** Pages that differ by invisible signs or by their query only were put together. */
  MERGED,
  /** Who saw several pages is counted on each. */
  VISITS_BY_PAGE,
  /** One person on two days is two visitors, so nothing is added up. */
  VISITORS_STAY_APART,
  /** The log says nothing of the browser, so robots cannot be told apart. */
  ROBOTS_UNKNOWN,
  /** The log does not begin and end at midnight. */
  CUT_DAYS
}
