package de.zielstand.observation;

import de.zielstand.figure.PlainDecimal;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Amount.Judgement;
import de.zielstand.observation.Amount.Milestone;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.observation.Amount.Score;
import de.zielstand.observation.Amount.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adding up amounts of one kind. */
final class Sums {
  private Sums() {}

  static @Nullable Amount add(Aggregation aggregation, List<Amount> amounts) {
    return switch (aggregation) {
      case SUM -> sum(amounts);
      case MEAN -> mean(amounts);
      case LAST -> amounts.getLast();
      case LARGEST -> largest(amounts);
      case NONE -> null;
    };
  }

  private static Amount sum(List<Amount> amounts) {
    return switch (amounts.getFirst()) {
      case Count _ ->
          amounts.stream()
              .map(Count.class::cast)
              .reduce((a, b) ->
                  new Count(
                      a.number() + b.number(),
                      known(a.joined(), b.joined()),
                      known(a.left(), b.left())))
              .orElseThrow();
      case Quantity _ -> new Quantity(total(amounts));
      case Share _ ->
          amounts.stream()
              .map(Share.class::cast)
              .reduce((a, b) ->
                  new Share(a.numerator().add(b.numerator()), a.denominator().add(b.denominator())))
              .orElseThrow();
      case Score _, Milestone _, Judgement _ -> throw notAdded(Aggregation.SUM, amounts);
    };
  }

  /** Not known as soon as one of them is not. */
  private static @Nullable Long known(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }

  private static Amount mean(List<Amount> amounts) {
    return switch (amounts.getFirst()) {
      case Quantity _ -> new Quantity(rounded(total(amounts), BigDecimal.valueOf(amounts.size())));
      case Score _ -> meanScore(amounts.stream().map(Score.class::cast).toList());
      case Count _, Share _, Milestone _, Judgement _ -> throw notAdded(Aggregation.MEAN, amounts);
    };
  }

  private static BigDecimal total(List<Amount> amounts) {
    return amounts.stream()
        .map(amount -> ((Quantity) amount).number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Periods of which only the return was counted weigh nothing in the mean. */
  private static Score meanScore(List<Score> scores) {
    BigDecimal weighted = BigDecimal.ZERO;
    long weight = 0;
    long returned = 0;
    long sent = 0;
    boolean sentIsKnown = true;
    for (Score score : scores) {
      returned += score.returned();
      if (score.mean() != null) {
        weighted = weighted.add(score.mean().multiply(BigDecimal.valueOf(score.returned())));
        weight += score.returned();
      }
      if (score.sent() == null) {
        sentIsKnown = false;
      } else {
        sent += score.sent();
      }
    }
    BigDecimal mean = weight == 0 ? null : rounded(weighted, BigDecimal.valueOf(weight));
    return new Score(mean, returned, sentIsKnown ? Long.valueOf(sent) : null);
  }

  private static BigDecimal rounded(BigDecimal total, BigDecimal by) {
    return total.divide(by, PlainDecimal.DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN);
  }

  private static Amount largest(List<Amount> amounts) {
    return amounts.stream()
        .map(Count.class::cast)
        .reduce((a, b) -> a.number() >= b.number() ? a : b)
        .orElseThrow();
  }

  private static IllegalArgumentException notAdded(Aggregation aggregation, List<Amount> amounts) {
    return new IllegalArgumentException(
        aggregation + " of " + amounts.getFirst().getClass().getSimpleName());
  }
}
