package de.zielstand.observation;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amount of an indicator as people of a language read it. */
public record AmountWords(Indicator indicator, Language language) {
  /** So that a reader finds again what was typed. */
  private static final int MOST_DECIMALS = 6;

  public String of(Amount amount) {
    return switch (amount) {
      case Amount.Count(long number, Long joined, Long left) -> count(number, joined, left);
      case Amount.Quantity(BigDecimal number) -> wording().decimal(number, MOST_DECIMALS);
      case Amount.Share share -> share(share);
      case Amount.Score(BigDecimal mean, long returned, Long sent) -> score(mean, returned, sent);
      case Amount.Milestone(LocalDate doneOn, int done, int total) ->
          milestone(doneOn, done, total);
      case Amount.Judgement(int step) -> step(step);
    };
  }

  private String count(long number, @Nullable Long joined, @Nullable Long left) {
    List<String> moves = new ArrayList<>();
    if (joined != null) {
      moves.add(text("joined", wording().number(joined)));
    }
    if (left != null) {
      moves.add(text("left", wording().number(left)));
    }
    String count = wording().number(number);
    return moves.isEmpty() ? count : count + " (" + String.join(", ", moves) + ")";
  }

  private String share(Amount.Share share) {
    String parts =
        text("share", wording().decimal(share.numerator()), wording().decimal(share.denominator()));
    BigDecimal ratio = share.ratio();
    return ratio == null ? parts : wording().percent(ratio) + " (" + parts + ")";
  }

  private String score(@Nullable BigDecimal mean, long returned, @Nullable Long sent) {
    String back =
        sent == null
            ? text("returned", wording().number(returned))
            : text("returned-of", wording().number(returned), wording().number(sent));
    return mean == null ? back : wording().decimal(mean) + " (" + back + ")";
  }

  private String milestone(@Nullable LocalDate doneOn, int done, int total) {
    List<String> parts = new ArrayList<>();
    if (doneOn != null) {
      parts.add(text("done-on", wording().day(doneOn)));
    }
    if (total > 0) {
      parts.add(text("steps", done, total));
    }
    return parts.isEmpty() ? text("not-done") : String.join(", ", parts);
  }

  /** By its title; by its rank where the scale was shortened since. */
  private String step(int step) {
    List<Level> scale = indicator.scale();
    return step >= 1 && step <= scale.size() ? scale.get(step - 1).title() : wording().number(step);
  }

  private Wording wording() {
    return new Wording(language);
  }

  private String text(String key, Object... parts) {
    return Texts.in(language).of("observation." + key, parts);
  }
}
