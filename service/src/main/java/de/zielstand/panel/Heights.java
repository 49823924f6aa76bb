package de.zielstand.panel;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.FigureWords;
import de.zielstand.attainment.Formula;
import de.zielstand.chart.Scale;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.TargetRule;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is held against what, in one unit: the value, the target and what is expected by now.
 *
 * @param valueText in short, with its unit or as a part of a whole
 */
record Heights(
    Scale scale,
    Optional<BigDecimal> value,
    Optional<BigDecimal> target,
    Optional<BigDecimal> expected,
    String valueText) {

  static Heights of(IndicatorEvaluation one, Question question) {
    AttainmentWords words = question.words(one);
    String unit = one.held().indicator().unit();
    Scale own = new Scale(unit, words.figures());
    BigDecimal value = one.value();
    return switch (one.rating().formula()) {
      case Formula.WayCovered way ->
          of(own, way.value(), way.target(), expected(way, one.attainment().expected()));
      case Formula.Met met -> of(own, met.value(), met.target(), null);
      case Formula.ShareOfTarget share -> ofShare(own, share, one.attainment().expected());
      case Formula.Excess excess -> of(own, excess.value(), excess.target(), null);
      case Formula.ShareOfValue share -> of(own, share.value(), share.upper(), null);
      case Formula.AboveZeroLimit above -> of(own, above.value(), above.limit(), null);
      case Formula.Deviation deviation -> of(own, deviation.value(), deviation.target(), null);
      case Formula.Part part ->
          new Heights(
              new Scale("", FigureWords.plain(question.language())),
              Optional.of(part.part()),
              Optional.of(part.whole()),
              Optional.empty(),
              words.formula(part));
      case Formula.Done done -> bare(own, words.formula(done));
      case Formula.NotDone open -> bare(own, words.formula(open));
      case null ->
          value == null
              ? bare(own, "–")
              : new Heights(
                  own,
                  Optional.of(value),
                  demanded(one.rule()),
                  Optional.empty(),
                  written(own, value));
    };
  }

  /** "38 von 50", or the value alone. */
  String text(Question question) {
    return target
        .filter(_ -> value.isPresent() && valueText.equals(written(scale, value.get())))
        .map(goal -> question.text("value.of", scale.text(value.orElseThrow()), scale.text(goal)))
        .orElse(valueText);
  }

  private static Heights of(
      Scale scale, BigDecimal value, BigDecimal target, @Nullable BigDecimal expected) {
    return new Heights(
        scale,
        Optional.of(value),
        Optional.of(target),
        Optional.ofNullable(expected),
        written(scale, value));
  }

  private static Heights ofShare(
      Scale scale, Formula.ShareOfTarget share, @Nullable BigDecimal expected) {
    return of(
        scale,
        share.value(),
        share.target(),
        expected == null ? null : share.target().multiply(expected, PlainDecimal.INSIDE));
  }

  private static Heights bare(Scale scale, String text) {
    return new Heights(scale, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  private static String written(Scale scale, BigDecimal value) {
    return scale.text(value);
  }

  private static @Nullable BigDecimal expected(Formula.WayCovered way, @Nullable BigDecimal share) {
    return share == null
        ? null
        : way.target()
            .subtract(way.baseline())
            .multiply(share, PlainDecimal.INSIDE)
            .add(way.baseline());
  }

  /** Of a step to be reached there is a height but no degree. */
  private static Optional<BigDecimal> demanded(TargetRule rule) {
    return rule instanceof TargetRule.AtLeast least
        ? Optional.of(least.target())
        : Optional.empty();
  }
}
