package de.zielstand.intake;

import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.AmountWords;
import de.zielstand.observation.Content;
import de.zielstand.page.Language;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure of an indicator as people read it, and cell by cell as they would type it. */
public record FigureTexts(Indicator indicator, Language language) {
  public String shown(Content content) {
    return switch (content) {
      case Content.Withdrawn _ -> "";
      case Content.Missing missing -> missing.sign().written();
      case Content.Value value -> new AmountWords(indicator, language).of(value.amount());
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
      case Amount.Count(long number, Long joined, Long left) -> {
        cells.put(Cell.askedFor(indicator.kind()).iterator().next(), Long.toString(number));
        if (joined != null) {
          cells.put(Cell.JOINED, joined.toString());
        }
        if (left != null) {
          cells.put(Cell.LEFT, left.toString());
        }
      }
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

  private String plain(BigDecimal number) {
    String plain = number.toPlainString();
    return switch (language) {
      case GERMAN -> plain.replace('.', ',');
      case ENGLISH -> plain;
    };
  }

  private Wording wording() {
    return new Wording(language);
  }
}
