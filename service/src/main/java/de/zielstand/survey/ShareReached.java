package de.zielstand.survey;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import org.jspecify.annotations.Nullable;

/** A share of persons with the 95 % interval after Wilson; of nobody there is neither. */
public record ShareReached(
    int reached, int of, @Nullable Double lower95, @Nullable Double upper95) {
  /** Below so many persons no page shows an interval or a test. */
  public static final int FEWEST_FOR_INFERENCE = 10;

  private static final double NORMAL_975 = 1.959963984540054;

  public static ShareReached of(int reached, int of) {
    Heads.check("of", of);
    if (Heads.check("reached", reached) > of) {
      throw new FieldProblem("reached", Code.NUMERATOR_ABOVE_DENOMINATOR);
    }
    if (of == 0) {
      return new ShareReached(reached, of, null, null);
    }
    double n = of;
    double share = reached / n;
    double squared = NORMAL_975 * NORMAL_975;
    double middle = (share + squared / (2 * n)) / (1 + squared / n);
    double reach =
        NORMAL_975 * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n)) / (1 + squared / n);
    return new ShareReached(
        reached, of, reached == 0 ? 0 : middle - reach, reached == of ? 1 : middle + reach);
  }

  public @Nullable Double share() {
    return of == 0 ? null : (double) reached / of;
  }
}
