package de.zielstand.plausibility;

import de.zielstand.indicator.PlausibleRange;
import de.zielstand.indicator.Relation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.period.Period;
import java.math.BigDecimal;

/**
 * Something about a figure that its author is asked to explain, with the numbers to say it in one
 * sentence. Values of shares are percentages.
 */
public sealed interface Doubt {
  FigureKey key();

  Code code();

  record OutOfRange(FigureKey key, BigDecimal value, PlausibleRange range) implements Doubt {
    @Override
    public Code code() {
      return Code.OUT_OF_RANGE;
    }
  }

  /** More than there can be: of a fixed base, or of a hundred where percentages are entered. */
  record AboveWhole(FigureKey key, BigDecimal value, BigDecimal whole) implements Doubt {
    @Override
    public Code code() {
      return Code.ABOVE_WHOLE;
    }
  }

  record ReturnRateAbove(FigureKey key, long returned, long sent) implements Doubt {
    @Override
    public Code code() {
      return Code.RETURN_RATE_ABOVE;
    }
  }

  record RunningTotalFalls(FigureKey key, long value, Period earlier, long before)
      implements Doubt {
    @Override
    public Code code() {
      return Code.RUNNING_TOTAL_FALLS;
    }
  }

  /** A stock that does not follow from the one before and from who joined and left. */
  record StockUnexplained(
      FigureKey key, long value, Period earlier, long before, long joined, long left)
      implements Doubt {
    @Override
    public Code code() {
      return Code.STOCK_UNEXPLAINED;
    }

    public long expected() {
      return before + joined - left;
    }
  }

  record SameAsBefore(FigureKey key, BigDecimal value, Period before) implements Doubt {
    @Override
    public Code code() {
      return Code.SAME_AS_BEFORE;
    }
  }

  /**
   * Far from the Theil-Sen line of its series.
   *
   * @param z the robust z of its residual, below zero under the line
   */
  record Jump(FigureKey key, BigDecimal value, double expectedByLine, double z) implements Doubt {
    @Override
    public Code code() {
      return Code.JUMP;
    }
  }

  /**
   * A figure does not stand to others as it must.
   *
   * @param other the sum of those the relation names, or the one of them that is exceeded
   */
  record RelationBroken(FigureKey key, BigDecimal value, Relation relation, BigDecimal other)
      implements Doubt {
    @Override
    public Code code() {
      return Code.RELATION_BROKEN;
    }
  }

  /**
   * What was entered for a Kreis is not what its Gemeinden come to.
   *
   * @param sum of those that have reported
   */
  record NotTheSum(FigureKey key, Amount value, GemeindeSum sum) implements Doubt {
    @Override
    public Code code() {
      return Code.NOT_THE_SUM;
    }
  }

  /** The order in which doubts about one figure are told. */
  enum Code {
    OUT_OF_RANGE,
    ABOVE_WHOLE,
    RETURN_RATE_ABOVE,
    RUNNING_TOTAL_FALLS,
    STOCK_UNEXPLAINED,
    SAME_AS_BEFORE,
    JUMP,
    RELATION_BROKEN,
    NOT_THE_SUM
  }
}
