package de.zielstand.indicator;

/** What exactly a click statistic counts; metrics are never mixed. */
public enum ClickMetric {
  VISITS,
  PAGE_VIEWS,
  VISITORS,
  CLICKS
}
