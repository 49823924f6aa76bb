package de.zielstand.intake;

import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.page.Language;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure of an indicator as people read it, and cell by cell as they would type it. */
public record FigureTexts(Indicator indicator, Language language) {
  private static final int MOST_DECIMALS = 6;

  public String shown(Content content) {
    return switch (content) {
      case Content.Withdrawn _ -> "";
      case Content.Missing missing -> missing.sign().written();
      case Content.Value value -> shown(value.amount());
    };
  }

  public String shown(Amount amount) {
    return switch (amount) {
      case Amount.Count count -> wording().number(count.number());
      case Amount.Quantity quantity -> wording().decimal(quantity.number(), MOST_DECIMALS);
      case Amount.Share share -> share(share);
      case Amount.Score score -> score(score);
      case Amount.Milestone milestone -> milestone(milestone);
      case Amount.Judgement judgement -> indicator.scale().get(judgement.step() - 1).title();
    };
  }

  /** The cells in which it would have been typed. */
  public Map<Cell, String> cells(Content content) {
    Map<Cell, String> cells = new EnumMap<>(Cell.class);
    switch (content) {
      case Content.Withdrawn _ -> {}
      case Content.Missing missing ->
          cells.put(Cell.askedFor(indicator.kind()).iterator().next(), missing.sign().written());
      case Content.Value value -> fill(value.amount(), cells);
    }
    return cells;
  }

  private void fill(Amount amount, Map<Cell, String> cells) {
    switch (amount) {
      case Amount.Count count ->
          cells.put(
              Cell.askedFor(indicator.kind()).iterator().next(), Long.toString(count.number()));
      case Amount.Quantity quantity -> cells.put(Cell.VALUE, plain(quantity.number()));
      case Amount.Share share -> {
        cells.put(Cell.NUMERATOR, plain(share.numerator()));
        cells.put(Cell.DENOMINATOR, plain(share.denominator()));
      }
      case Amount.Score(@Nullable BigDecimal mean, long returned, @Nullable Long sent) -> {
        if (mean != null) {
          cells.put(Cell.VALUE, plain(mean));
        }
        cells.put(Cell.COUNT, Long.toString(returned));
        if (sent != null) {
          cells.put(Cell.DENOMINATOR, sent.toString());
        }
      }
      case Amount.Milestone milestone -> {
        if (milestone.doneOn() != null) {
          cells.put(Cell.VALUE, wording().day(milestone.doneOn()));
        }
        if (milestone.stepsTotal() > 0) {
          cells.put(Cell.NUMERATOR, Integer.toString(milestone.stepsDone()));
          cells.put(Cell.DENOMINATOR, Integer.toString(milestone.stepsTotal()));
        }
      }
      case Amount.Judgement judgement ->
          cells.put(Cell.VALUE, indicator.scale().get(judgement.step() - 1).code().value());
    }
  }

  private String share(Amount.Share share) {
    BigDecimal ratio = share.ratio();
    String parts =
        text("of", wording().decimal(share.numerator()), wording().decimal(share.denominator()));
    return ratio == null ? parts : wording().percent(ratio) + " (" + parts + ")";
  }

  private String score(Amount.Score score) {
    String returned =
        score.sent() == null
            ? wording().number(score.returned())
            : text("of", wording().number(score.returned()), wording().number(score.sent()));
    return score.mean() == null
        ? text("returned", returned)
        : wording().decimal(score.mean()) + " (" + text("returned", returned) + ")";
  }

  private String milestone(Amount.Milestone milestone) {
    if (milestone.doneOn() != null) {
      return wording().day(milestone.doneOn());
    }
    return milestone.stepsTotal() == 0
        ? text("not-done")
        : text("steps", milestone.stepsDone(), milestone.stepsTotal());
  }

  private String plain(BigDecimal number) {
    String plain = number.toPlainString();
    return switch (language) {
      case GERMAN -> plain.replace('.', ',');
      case ENGLISH -> plain;
    };
  }

  private String text(String key, Object... parts) {
    return de.zielstand.page.Texts.in(language).of("intake.figure." + key, parts);
  }

  private Wording wording() {
    return new Wording(language);
  }
}
