package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.check;
import static de.zielstand.figure.PlainDecimal.checkNotNegative;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.PlainDecimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a target's figures on the day it is judged. */
public sealed interface Observed {
  LocalDate on();

  /** Fits every form: no value, no event, no window, not done. */
  record Nothing(LocalDate on) implements Observed {}

  record Value(LocalDate on, BigDecimal value) implements Observed {
    public Value {
      value = check("value", value);
    }
  }

  record Ratio(LocalDate on, BigDecimal numerator, BigDecimal denominator) implements Observed {
    public Ratio {
      numerator = checkNotNegative("numerator", numerator);
      denominator = checkNotNegative("denominator", denominator);
      if (numerator.compareTo(denominator) > 0) {
        throw new FieldProblem("numerator", Code.NUMERATOR_ABOVE_DENOMINATOR);
      }
    }

    /** Of a base that is not empty. */
    BigDecimal share() {
      return numerator.divide(denominator, PlainDecimal.INSIDE);
    }
  }

  /** One value for each event that has taken place. */
  record Events(LocalDate on, List<BigDecimal> values) implements Observed {
    public Events {
      List<BigDecimal> checked = new ArrayList<>(values.size());
      for (BigDecimal value : values) {
        checked.add(check("events[" + checked.size() + "]", value));
      }
      values = Collections.unmodifiableList(checked);
    }
  }

  /** What happened in each window that has ended; null where nothing was entered. */
  record Windows(LocalDate on, List<@Nullable Integer> counts) implements Observed {
    public Windows {
      counts = Collections.unmodifiableList(new ArrayList<>(counts));
      for (int i = 0; i < counts.size(); i++) {
        Integer count = counts.get(i);
        if (count != null && count < 0) {
          throw new FieldProblem("counts[" + i + "]", Code.TOO_SMALL);
        }
      }
    }
  }

  /** Of a milestone: when it was done, or how many of its steps are. */
  record Milestone(LocalDate on, @Nullable LocalDate doneOn, int stepsDone, int stepsTotal)
      implements Observed {
    public Milestone {
      if (stepsDone < 0) {
        throw new FieldProblem("stepsDone", Code.TOO_SMALL);
      }
      if (stepsDone > stepsTotal) {
        throw new FieldProblem("stepsDone", Code.DONE_ABOVE_TOTAL);
      }
    }

    boolean isDone() {
      return doneOn != null && !doneOn.isAfter(on);
    }
  }

  /** The rank of a step on an ordered scale, higher being better; ranks carry no distances. */
  record Judged(LocalDate on, int step) implements Observed {}
}
