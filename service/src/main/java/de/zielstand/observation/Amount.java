package de.zielstand.observation;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.IndicatorKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figure of one period, or of several added up. */
public sealed interface Amount {

  /**
   * In one number; null where there is none: of an empty base, a mean nobody knows, a milestone.
   */
  default @Nullable BigDecimal asNumber() {
    return switch (this) {
      case Count count -> BigDecimal.valueOf(count.number());
      case Quantity quantity -> quantity.number();
      case Share share -> share.ratio();
      case Score score -> score.mean();
      case Judgement judgement -> BigDecimal.valueOf(judgement.step());
      case Milestone _ -> null;
    };
  }

  /** Whether figures of that kind are such; an indicator may have been of another kind once. */
  default boolean isOf(IndicatorKind kind) {
    return switch (kind) {
      case COUNT, DISTINCT, STOCK, CLICKS, RECURRING, LEVELS -> this instanceof Count;
      case QUANTITY -> this instanceof Quantity;
      case SHARE -> this instanceof Share;
      case SCORE -> this instanceof Score;
      case MILESTONE -> this instanceof Milestone;
      case JUDGEMENT -> this instanceof Judgement;
    };
  }

  /**
   * So many.
   *
   * @param joined of a stock, how many came since the period before, where somebody says so
   * @param left of a stock, how many went
   */
  record Count(long number, @Nullable Long joined, @Nullable Long left) implements Amount {
    /** More than any count of people, meetings or clicks; sums stay far from overflow. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    public Count {
      checkCount("value", number);
      checkIfPresent("joined", joined);
      checkIfPresent("left", left);
    }

    public Count(long number) {
      this(number, null, null);
    }
  }

  /** Hours, euros, posts. */
  record Quantity(BigDecimal number) implements Amount {
    public Quantity {
      number = PlainDecimal.check("value", number);
    }
  }

  record Share(BigDecimal numerator, BigDecimal denominator) implements Amount {
    public Share {
      numerator = PlainDecimal.checkNotNegative("numerator", numerator);
      denominator = PlainDecimal.checkNotNegative("denominator", denominator);
      if (numerator.compareTo(denominator) > 0) {
        throw new FieldProblem("numerator", Code.NUMERATOR_ABOVE_DENOMINATOR);
      }
    }

    /** Null of an empty base. */
    public @Nullable BigDecimal ratio() {
      return denominator.signum() == 0 ? null : numerator.divide(denominator, PlainDecimal.INSIDE);
    }
  }

  /** Of a questionnaire; more may come back than were sent, because lists are passed on. */
  record Score(@Nullable BigDecimal mean, long returned, @Nullable Long sent) implements Amount {
    public Score {
      mean = PlainDecimal.checkIfPresent("mean", mean);
      checkCount("returned", returned);
      checkIfPresent("sent", sent);
    }

    /** Null where nobody knows how many were sent. */
    public @Nullable BigDecimal returnRate() {
      return sent == null || sent == 0
          ? null
          : BigDecimal.valueOf(returned).divide(BigDecimal.valueOf(sent), PlainDecimal.INSIDE);
    }
  }

  /** Done on a day, or so many named steps done. */
  record Milestone(@Nullable LocalDate doneOn, int stepsDone, int stepsTotal) implements Amount {
    public Milestone {
      if (stepsDone < 0) {
        throw new FieldProblem("stepsDone", Code.TOO_SMALL);
      }
      if (stepsDone > stepsTotal) {
        throw new FieldProblem("stepsDone", Code.DONE_ABOVE_TOTAL);
      }
    }
  }

  /** The rank of a step on an ordered scale, higher being better. */
  record Judgement(int step) implements Amount {}

  private static void checkIfPresent(String field, @Nullable Long number) {
    if (number != null) {
      checkCount(field, number);
    }
  }

  private static void checkCount(String field, long number) {
    if (number < 0) {
      throw new FieldProblem(field, Code.TOO_SMALL);
    }
    if (number > Count.LARGEST) {
      throw new FieldProblem(field, Code.TOO_LARGE);
    }
  }
}
