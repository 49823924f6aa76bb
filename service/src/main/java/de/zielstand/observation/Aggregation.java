package de.zielstand.observation;

import de.zielstand.indicator.AddsUp;
import de.zielstand.indicator.Base;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the periods of a window become one figure. */
public enum Aggregation {
  /** Of shares: the sum of the numerators of the sum of the denominators. */
  SUM,
  /** Of scores: weighted by how many answered. */
  MEAN,
  LAST,
  LARGEST,
  /** The periods stay side by side. */
  NONE;

  /** What is possible for a kind; where more than one is, the indicator declares which. */
  public static Set<Aggregation> possibleFor(IndicatorKind kind) {
    return switch (kind) {
      case COUNT -> EnumSet.of(SUM);
      // Whom one quarter reached another may have reached again: the year is not their sum.
      case DISTINCT -> EnumSet.of(LARGEST, NONE);
      case STOCK, MILESTONE, JUDGEMENT -> EnumSet.of(LAST);
      case QUANTITY -> EnumSet.of(SUM, MEAN, LAST);
      // The last where the base is a stock.
      case SHARE -> EnumSet.of(SUM, LAST);
      case SCORE -> EnumSet.of(MEAN);
      // Unique visitors are the clicks that are not added.
      case CLICKS -> EnumSet.of(SUM, NONE);
      // Windows are counted by the target, levels belong to their wave.
      case RECURRING, LEVELS -> EnumSet.of(NONE);
    };
  }

  /** The way of an indicator; where its kind leaves none, its periods stay side by side. */
  public static Aggregation of(Indicator indicator) {
    return switch (indicator.kind()) {
      case COUNT -> SUM;
      case DISTINCT -> LARGEST;
      case STOCK, MILESTONE, JUDGEMENT -> LAST;
      case QUANTITY -> indicator.addsUp().map(Aggregation::of).orElse(SUM);
      case SHARE -> indicator.base().filter(Base::moving).isPresent() ? SUM : LAST;
      case SCORE -> MEAN;
      case CLICKS ->
          indicator.metric().filter(ClickMetric.VISITORS::equals).isPresent() ? NONE : SUM;
      case RECURRING, LEVELS -> NONE;
    };
  }

  /**
   * How the figures of parts that have nothing in common become that of the whole; none where they
   * do not.
   */
  public static Aggregation acrossParts(Indicator indicator) {
    return switch (indicator.kind()) {
      case COUNT, STOCK, SHARE -> SUM;
      case QUANTITY ->
          indicator.unit().equals("%") || indicator.addsUp().filter(AddsUp.MEAN::equals).isPresent()
              ? NONE
              : SUM;
      case SCORE -> MEAN;
      case CLICKS ->
          indicator.metric().filter(ClickMetric.VISITORS::equals).isPresent() ? NONE : SUM;
      // Whom or what one reached another may have reached too; windows, days and steps are each's.
      case DISTINCT, MILESTONE, RECURRING, LEVELS, JUDGEMENT -> NONE;
    };
  }

  private static Aggregation of(AddsUp declared) {
    return switch (declared) {
      case SUM -> SUM;
      case MEAN -> MEAN;
      case LAST -> LAST;
    };
  }

  /** Adds up periods in order; null stands for a period without a value. */
  public Aggregated over(List<@Nullable Amount> periods) {
    List<Amount> present = new ArrayList<>();
    for (Amount amount : periods) {
      if (amount != null) {
        present.add(amount);
      }
    }
    Amount amount = present.isEmpty() ? null : Sums.add(this, present);
    return new Aggregated(this, amount, present.size(), periods.size());
  }

  /**
   * The figure of a window.
   *
   * @param amount null where nothing was entered, or where periods are not added
   * @param present how many of the periods have a value
   */
  public record Aggregated(
      Aggregation aggregation, @Nullable Amount amount, int present, int periods) {

    public boolean isComplete() {
      return present == periods;
    }
  }
}
