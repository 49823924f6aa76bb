package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.INSIDE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a degree came about, with the numbers put in. */
public sealed interface Formula {
  BigDecimal degree();

  /** (x - b) / (s - b), upwards and downwards alike. */
  record WayCovered(BigDecimal value, BigDecimal baseline, BigDecimal target) implements Formula {
    @Override
    public BigDecimal degree() {
      return value.subtract(baseline).divide(target.subtract(baseline), INSIDE);
    }
  }

  /** The value complies, and there is no way to measure it along. */
  record Met(BigDecimal value, BigDecimal target) implements Formula {
    @Override
    public BigDecimal degree() {
      return BigDecimal.ONE;
    }
  }

  /** x / s. */
  record ShareOfTarget(BigDecimal value, BigDecimal target) implements Formula {
    @Override
    public BigDecimal degree() {
      return value.divide(target, INSIDE);
    }
  }

  /** 2 - x / s, never below 0: as much too much as too little would be. */
  record Excess(BigDecimal value, BigDecimal target) implements Formula {
    @Override
    public BigDecimal degree() {
      BigDecimal two = BigDecimal.valueOf(2);
      return two.subtract(value.divide(target, INSIDE), INSIDE).max(BigDecimal.ZERO);
    }
  }

  /** hi / x. */
  record ShareOfValue(BigDecimal value, BigDecimal upper) implements Formula {
    @Override
    public BigDecimal degree() {
      return upper.divide(value, INSIDE);
    }
  }

  /** Above a limit of zero or less no share can be taken. */
  record AboveZeroLimit(BigDecimal value, BigDecimal limit) implements Formula {
    @Override
    public BigDecimal degree() {
      return BigDecimal.ZERO;
    }
  }

  /** 1 - |x - s| / |s|, never below 0. */
  record Deviation(BigDecimal value, BigDecimal target) implements Formula {
    @Override
    public BigDecimal degree() {
      BigDecimal off = value.subtract(target).abs().divide(target.abs(), INSIDE);
      return BigDecimal.ONE.subtract(off, INSIDE).max(BigDecimal.ZERO);
    }
  }

  /** A part of a whole: "5 von 6". */
  record Part(Counted counted, BigDecimal part, BigDecimal whole) implements Formula {
    static Part of(Counted counted, int part, int whole) {
      return new Part(counted, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    @Override
    public BigDecimal degree() {
      return part.divide(whole, INSIDE);
    }
  }

  /** What a {@link Part} counts. */
  enum Counted {
    BASE,
    EVENTS,
    WINDOWS,
    STEPS
  }

  record Done(LocalDate doneOn) implements Formula {
    @Override
    public BigDecimal degree() {
      return BigDecimal.ONE;
    }
  }

  record NotDone(@Nullable LocalDate doneLaterOn) implements Formula {
    @Override
    public BigDecimal degree() {
      return BigDecimal.ZERO;
    }
  }
}
