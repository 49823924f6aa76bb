package de.zielstand.plausibility;

import de.zielstand.observation.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount as the one number that is compared with others of its series. */
final class Plain {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Plain() {}

  /** A share as a percentage; null where there is nothing to compare, as of a day or a word. */
  static @Nullable BigDecimal number(Amount amount) {
    return switch (amount) {
      case Amount.Count(long number, _, _) -> BigDecimal.valueOf(number);
      case Amount.Quantity(BigDecimal number) -> number;
      case Amount.Share share -> {
        BigDecimal ratio = share.ratio();
        yield ratio == null ? null : ratio.movePointRight(2);
      }
      case Amount.Score(BigDecimal mean, _, _) -> mean;
      case Amount.Milestone _, Amount.Judgement _ -> null;
    };
  }

  /** The same figure again; that a stock was counted anew is said by who joined and left. */
  static boolean isSame(Amount now, @Nullable Amount before) {
    if (now instanceof Amount.Count(long number, Long joined, Long left)
        && before instanceof Amount.Count(long earlier, _, _)) {
      return number == earlier && (joined == null || left == null);
    }
    return now.equals(before);
  }

  /** The smallest difference there can be between two such numbers. */
  static double step(Amount amount, int decimals) {
    return switch (amount) {
      case Amount.Share share when share.denominator().signum() > 0 ->
          HUNDRED.doubleValue() / share.denominator().doubleValue();
      case Amount.Quantity _, Amount.Score _ -> Math.pow(10, -decimals);
      case Amount.Count _, Amount.Share _, Amount.Milestone _, Amount.Judgement _ -> 1;
    };
  }

  /** How many it is about: the fewer, the more easily they come out the same again. */
  static BigDecimal size(Amount amount) {
    return switch (amount) {
      case Amount.Count(long number, _, _) -> BigDecimal.valueOf(number);
      case Amount.Quantity(BigDecimal number) -> number.abs();
      case Amount.Share(_, BigDecimal denominator) -> denominator;
      case Amount.Score(_, long returned, _) -> BigDecimal.valueOf(returned);
      case Amount.Milestone _, Amount.Judgement _ -> BigDecimal.ZERO;
    };
  }
}
