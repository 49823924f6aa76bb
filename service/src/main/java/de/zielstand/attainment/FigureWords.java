package de.zielstand.attainment;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures as people of a language write them: as numbers, in percent, or by the name of a step.
 *
 * @param percent whether 0.4 stands for 40 %
 * @param steps the names of an ordered scale, the first being 1; empty where figures are numbers
 */
public record FigureWords(Language language, boolean percent, List<String> steps) {
  public FigureWords {
    steps = List.copyOf(steps);
  }

  public static FigureWords plain(Language language) {
    return new FigureWords(language, false, List.of());
  }

  public static FigureWords of(Indicator indicator, Language language) {
    return switch (indicator.kind()) {
      case SHARE, LEVELS -> new FigureWords(language, true, List.of());
      case JUDGEMENT ->
          new FigureWords(language, false, indicator.scale().stream().map(Level::title).toList());
      case COUNT, DISTINCT, STOCK, QUANTITY, SCORE, MILESTONE, RECURRING, CLICKS -> plain(language);
    };
  }

  public String of(BigDecimal figure) {
    if (percent) {
      return wording().percent(figure).replace('-', '−');
    }
    int step = steps.isEmpty() ? 0 : figure.intValue();
    return step >= 1 && step <= steps.size()
        ? Texts.in(language).of("attainment.step", steps.get(step - 1))
        : wording().decimal(figure);
  }

  /** A difference: of shares it is told in percentage points. */
  public String signed(BigDecimal difference) {
    return percent
        ? Texts.in(language).of("attainment.points", wording().signed(difference.movePointRight(2)))
        : wording().signed(difference);
  }

  /** As the reader reckons along: a share in percent without its sign. */
  double scaled(double figure) {
    return percent ? 100 * figure : figure;
  }

  Wording wording() {
    return new Wording(language);
  }
}
