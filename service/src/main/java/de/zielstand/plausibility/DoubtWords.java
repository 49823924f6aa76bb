package de.zielstand.plausibility;

import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.PlausibleRange;
import de.zielstand.indicator.Relation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.AmountWords;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Doubts about one indicator's figures, each as a sentence with its numbers. */
public record DoubtWords(Language language, Indicator indicator) {
  private static final int DECIMALS_OF_PERCENT = 1;

  /** The titles are those of other indicators, which relations name. */
  public String sentence(Doubt doubt, Function<Code, String> titles) {
    return switch (doubt) {
      case Doubt.OutOfRange(_, BigDecimal value, PlausibleRange range) -> outOfRange(value, range);
      case Doubt.AboveWhole(_, BigDecimal value, BigDecimal whole) ->
          text("above-whole", wording().decimal(value), wording().decimal(whole));
      case Doubt.ReturnRateAbove(_, long returned, long sent) ->
          text("return-rate", wording().number(returned), wording().number(sent));
      case Doubt.RunningTotalFalls(_, long value, var earlier, long before) ->
          text(
              "running-total",
              withUnit(BigDecimal.valueOf(before)),
              new When(language).period(earlier),
              withUnit(BigDecimal.valueOf(value)));
      case Doubt.StockUnexplained stock ->
          text(
              "stock",
              withUnit(BigDecimal.valueOf(stock.before())),
              new When(language).period(stock.earlier()),
              wording().number(stock.joined()),
              wording().number(stock.left()),
              wording().number(stock.expected()),
              wording().number(stock.value()));
      case Doubt.SameAsBefore(_, BigDecimal value, var before) ->
          text("same", withUnit(value), new When(language).period(before));
      case Doubt.Jump(_, BigDecimal value, double expected, double z) ->
          text(z > 0 ? "jump-up" : "jump-down", withUnit(value), withUnit(expected));
      case Doubt.RelationBroken(_, BigDecimal value, Relation relation, BigDecimal other) ->
          text(
              "relation." + relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              withUnit(value),
              titles(relation.indicators(), titles),
              withUnit(other));
      case Doubt.NotTheSum(_, Amount value, GemeindeSum sum) ->
          text(
              "not-the-sum",
              new AmountWords(indicator, language).of(value),
              sum.words(language),
              new AmountWords(indicator, language).of(sum.amount()));
    };
  }

  private String outOfRange(BigDecimal value, PlausibleRange range) {
    return range
        .to()
        .filter(to -> value.compareTo(to) > 0)
        .map(to -> text("above-range", withUnit(value), withUnit(to)))
        .orElseGet(
            () -> text("below-range", withUnit(value), withUnit(range.from().orElseThrow())));
  }

  private String titles(List<Code> codes, Function<Code, String> titles) {
    return codes.stream()
        .map(code -> text("title", titles.apply(code)))
        .collect(Collectors.joining(text("and")));
  }

  private String withUnit(BigDecimal value) {
    return indicator.kind() == IndicatorKind.SHARE
        ? wording().percent(value.movePointLeft(2))
        : wording().decimal(value) + " " + indicator.unit();
  }

  /** No more precise than the figures it was drawn through. */
  private String withUnit(double expected) {
    int decimals =
        indicator.kind() == IndicatorKind.SHARE ? DECIMALS_OF_PERCENT : indicator.decimals();
    return withUnit(BigDecimal.valueOf(expected).setScale(decimals, RoundingMode.HALF_EVEN));
  }

  private Wording wording() {
    return new Wording(language);
  }

  private String text(String key, Object... parts) {
    return Texts.in(language).of("plausibility." + key, parts);
  }
}
