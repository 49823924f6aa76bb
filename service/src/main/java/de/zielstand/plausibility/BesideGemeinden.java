package de.zielstand.plausibility;

import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.observation.Amount.Score;
import de.zielstand.observation.Amount.Share;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;

/** What is odd about the figure of a Kreis beside those of its Gemeinden. */
record BesideGemeinden(
    Indicator indicator, FigureKey key, Amount amount, SortedMap<FigureKey, Content> figures) {

  List<Doubt> doubts() {
    return key.breakdown().isEmpty()
        ? GemeindeSum.of(indicator, part -> figures.get(key.of(part)))
            .filter(sum -> sum.isWhole() ? !isSame(sum.amount()) : isLess(sum.amount()))
            .<Doubt>map(sum -> new Doubt.NotTheSum(key, amount, sum))
            .stream()
            .toList()
        : List.of();
  }

  private boolean isSame(Amount sum) {
    return switch (amount) {
      case Count(long number, _, _) -> sum instanceof Count(long its, _, _) && number == its;
      case Quantity(BigDecimal number) ->
          sum instanceof Quantity(BigDecimal its) && number.compareTo(its) == 0;
      case Share(BigDecimal part, BigDecimal whole) ->
          sum instanceof Share(BigDecimal itsPart, BigDecimal itsWhole)
              && part.compareTo(itsPart) == 0
              && whole.compareTo(itsWhole) == 0;
      case Score score -> sum instanceof Score its && isSame(score, its);
      case Amount.Milestone _, Amount.Judgement _ -> true;
    };
  }

  /** A mean is entered with fewer digits than one that is reckoned. */
  private static boolean isSame(Score score, Score its) {
    BigDecimal mean = score.mean();
    BigDecimal itsMean = its.mean();
    boolean differs =
        mean != null
            && itsMean != null
            && itsMean.setScale(mean.scale(), RoundingMode.HALF_UP).compareTo(mean) != 0;
    return score.returned() == its.returned() && !differs;
  }

  /** Those who have not reported yet can only add to what the others come to. */
  private boolean isLess(Amount sum) {
    return switch (amount) {
      case Count(long number, _, _) -> sum instanceof Count(long its, _, _) && number < its;
      case Share(BigDecimal part, BigDecimal whole) ->
          sum instanceof Share(BigDecimal itsPart, BigDecimal itsWhole)
              && (part.compareTo(itsPart) < 0 || whole.compareTo(itsWhole) < 0);
      case Score(_, long returned, _) ->
          sum instanceof Score(_, long itsReturned, _) && returned < itsReturned;
      // Of quantities some may be below zero.
      case Quantity _, Amount.Milestone _, Amount.Judgement _ -> false;
    };
  }
}
