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
  JUDGEMENT;

  /** Whether a concept writes its targets in percent: of a base, or of those at a level. */
  public boolean isPercentage() {
    return switch (this) {
      case SHARE, LEVELS -> true;
      case COUNT, DISTINCT, STOCK, QUANTITY, SCORE, MILESTONE, RECURRING, CLICKS, JUDGEMENT ->
          false;
    };
  }
}
