package de.zielstand.intake;

import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import java.math.BigDecimal;
import java.util.Optional;

/** By how much a figure differs from another; shares in percentage points. */
public final class FigureChange {
  private FigureChange() {}

  /** Empty where one of them has no number. */
  public static Optional<BigDecimal> between(Content now, Content before) {
    return number(now).flatMap(one -> number(before).map(one::subtract));
  }

  private static Optional<BigDecimal> number(Content content) {
    return content instanceof Content.Value value ? number(value.amount()) : Optional.empty();
  }

  private static Optional<BigDecimal> number(Amount amount) {
    return switch (amount) {
      case Amount.Count count -> Optional.of(BigDecimal.valueOf(count.number()));
      case Amount.Quantity quantity -> Optional.of(quantity.number());
      case Amount.Share share ->
          Optional.ofNullable(share.ratio()).map(ratio -> ratio.movePointRight(2));
      case Amount.Score score -> Optional.ofNullable(score.mean());
      case Amount.Milestone milestone -> Optional.of(BigDecimal.valueOf(milestone.stepsDone()));
      case Amount.Judgement judgement -> Optional.of(BigDecimal.valueOf(judgement.step()));
    };
  }
}
