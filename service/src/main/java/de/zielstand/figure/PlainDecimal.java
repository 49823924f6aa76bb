package de.zielstand.figure;

import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits of an amount: at most 18 digits before the point and 20 after it. Within them every
 * calculation is quick and none overflows the 34 digits of {@link #INSIDE}.
 */
public final class PlainDecimal {
  public static final int DIGITS_BEFORE_POINT = 18;
  public static final int DIGITS_AFTER_POINT = 20;

  /** The precision of everything computed; figures are rounded only when they are shown. */
  public static final MathContext INSIDE = MathContext.DECIMAL128;

  private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

  private PlainDecimal() {}

  /** Text from outside. */
  public static BigDecimal parse(String field, String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new FieldProblem(field, Code.NOT_A_PLAIN_DECIMAL);
    }
    return check(field, new BigDecimal(text));
  }

  /** The amount in its {@link #canonical} form. */
  public static BigDecimal check(String field, BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > DIGITS_AFTER_POINT
        || (long) stripped.precision() - stripped.scale() > DIGITS_BEFORE_POINT) {
      throw new FieldProblem(field, Code.TOO_MANY_DIGITS);
    }
    return canonical(stripped);
  }

  /** Without trailing zeros or powers of ten: equal numbers are equal objects and equal text. */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public static @Nullable BigDecimal checkIfPresent(String field, @Nullable BigDecimal amount) {
    return amount == null ? null : check(field, amount);
  }

  public static BigDecimal checkNotNegative(String field, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new FieldProblem(field, Code.TOO_SMALL);
    }
    return check(field, amount);
  }
}
