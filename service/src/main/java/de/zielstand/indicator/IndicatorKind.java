package de.zielstand.indicator;

/** The kinds of figures; each adds up over periods in its own way. */
public enum IndicatorKind {
  COUNT,
  DISTINCT,
  STOCK,
  QUANTITY,
  SHARE,
  SCORE,
  MILESTONE,
  RECURRING,
  CLICKS,
  LEVELS,
  JUDGEMENT
}
