package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The target in force, in the unit of the value; a form says only what it knows. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TargetOfIndicator")
record TargetAnswer(
    @Schema(description = "counted from 1; 0 where nothing was agreed") int version,
    TargetForm form,
    @Nullable TargetScope scope,
    @Nullable String target,
    @Nullable String upper,
    @Nullable Boolean hardUpper,
    @Nullable String ambition,
    @Nullable String tolerance,
    @Nullable Direction direction,
    @Nullable Integer timesPerWindow,
    @Nullable String baseline,
    @Nullable LocalDate startOn,
    @Nullable LocalDate dueOn) {

  static TargetAnswer of(IndicatorEvaluation one) {
    TargetRule rule = one.rule();
    // One that cannot be judged is still a target.
    TargetForm form = one.target().map(target -> target.form()).orElse(rule.form());
    return switch (rule) {
      case TargetRule.AtLeast it -> of(one, form, it, it.target(), null, null, it.ambition(), null);
      case TargetRule.AtMost it -> of(one, form, it, it.target(), null, null, null, null);
      case TargetRule.Within it ->
          of(one, form, it, it.lower(), it.upper(), it.hardUpper(), null, null);
      case TargetRule.Exactly it ->
          of(one, form, it, it.target(), null, null, null, it.tolerance());
      case TargetRule.AllOf it -> of(one, form, it.scope(), null, null, null, null);
      case TargetRule.Recurring it ->
          new TargetAnswer(
              one.version(),
              form,
              null,
              null,
              null,
              null,
              plain(it.ambition()),
              null,
              null,
              it.timesPerWindow(),
              null,
              it.span().startOn(),
              it.span().dueOn());
      case TargetRule.Improve it ->
          of(one, form, null, it.baseline(), it.direction(), it.tolerance(), null);
      case TargetRule.DoneBy _, TargetRule.None _ -> of(one, form, null, null, null, null, null);
    };
  }

  static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : PlainDecimal.canonical(number).toPlainString();
  }

  private static TargetAnswer of(
      IndicatorEvaluation one,
      TargetForm form,
      TargetRule.OfValue rule,
      BigDecimal target,
      @Nullable BigDecimal upper,
      @Nullable Boolean hardUpper,
      @Nullable BigDecimal ambition,
      @Nullable BigDecimal tolerance) {
    return new TargetAnswer(
        one.version(),
        form,
        rule.scope(),
        plain(target),
        plain(upper),
        hardUpper,
        plain(ambition),
        plain(tolerance),
        null,
        null,
        plain(rule.baseline()),
        rule.span().startOn(),
        rule.span().dueOn());
  }

  private static TargetAnswer of(
      IndicatorEvaluation one,
      TargetForm form,
      @Nullable TargetScope scope,
      @Nullable BigDecimal baseline,
      @Nullable Direction direction,
      @Nullable BigDecimal tolerance,
      @Nullable Integer times) {
    return new TargetAnswer(
        one.version(),
        form,
        scope,
        null,
        null,
        null,
        null,
        plain(tolerance),
        direction,
        times,
        plain(baseline),
        one.rule().span().startOn(),
        one.rule().span().dueOn());
  }
}
