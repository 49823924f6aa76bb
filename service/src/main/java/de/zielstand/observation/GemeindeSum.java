package de.zielstand.observation;

import de.zielstand.figure.FieldProblem;
import de.zielstand.indicator.Breakdown;
import de.zielstand.indicator.Indicator;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the Gemeinden of a Kreis come to in a period.
 *
 * @param quality the worst of theirs
 * @param reported how many of them have a value
 * @param asked how many of them could have one
 */
public record GemeindeSum(Amount amount, Quality quality, int reported, int asked) {

  /**
   * Empty where none has reported yet, and for what is not added over parts.
   *
   * @param byPart what stands for a part, null where nothing does
   */
  public static Optional<GemeindeSum> of(
      Indicator indicator, Function<String, @Nullable Content> byPart) {
    return indicator.gemeinden().flatMap(gemeinden -> sum(indicator, gemeinden, byPart));
  }

  private static Optional<GemeindeSum> sum(
      Indicator indicator, Breakdown gemeinden, Function<String, @Nullable Content> byPart) {
    List<@Nullable Amount> amounts = new ArrayList<>();
    Quality worst = Quality.MEASURED;
    int asked = 0;
    for (String gemeinde : gemeinden.values()) {
      Content content = byPart.apply(gemeinden.part(gemeinde));
      if (content instanceof Content.Value(Amount amount, Quality quality)
          && amount.isOf(indicator.kind())) {
        amounts.add(amount);
        worst = quality.compareTo(worst) > 0 ? quality : worst;
      }
      asked += content instanceof Content.Missing(Sign sign) && sign == Sign.NOT_APPLICABLE ? 0 : 1;
    }
    Amount sum = together(Aggregation.acrossParts(indicator), amounts);
    return sum == null
        ? Optional.empty()
        : Optional.of(new GemeindeSum(sum, worst, amounts.size(), asked));
  }

  /** Null also where the sum is larger than any figure may be. */
  private static @Nullable Amount together(
      Aggregation aggregation, List<@Nullable Amount> amounts) {
    try {
      return aggregation.over(amounts).amount();
    } catch (FieldProblem tooLarge) {
      return null;
    }
  }

  public boolean isWhole() {
    return reported == asked;
  }

  public Content content() {
    return new Content.Value(amount, quality);
  }

  /** Where the figure comes from, in the words of a language. */
  public String words(Language language) {
    return Texts.in(language).of("observation.sum", reported, asked);
  }
}
