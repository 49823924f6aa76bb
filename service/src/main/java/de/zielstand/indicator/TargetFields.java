package de.zielstand.indicator;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target as it lies in a file, a call or a table row: one flat set of fields of which each form
 * reads its own. Fields another form would read are left alone, except interim targets.
 */
public record TargetFields(
    TargetForm form,
    @Nullable TargetScope scope,
    @Nullable BigDecimal target,
    @Nullable BigDecimal upper,
    boolean hardUpper,
    @Nullable BigDecimal ambition,
    @Nullable BigDecimal tolerance,
    @Nullable Direction direction,
    @Nullable Integer timesPerWindow,
    @Nullable BigDecimal baseline,
    List<Interim> interim) {

  public TargetFields {
    interim = List.copyOf(interim);
  }

  public TargetRule rule(Span span) {
    if (!interim.isEmpty() && form != TargetForm.AT_LEAST && form != TargetForm.AT_MOST) {
      throw new FieldProblem("interim", Code.INTERIM_NOT_ALLOWED);
    }
    BigDecimal leeway = Objects.requireNonNullElse(tolerance, BigDecimal.ZERO);
    return switch (form) {
      case AT_LEAST ->
          new TargetRule.AtLeast(
              need("scope", scope), need("target", target), ambition, baseline, span, interim);
      case AT_MOST ->
          new TargetRule.AtMost(
              need("scope", scope), need("target", target), baseline, span, interim);
      case WITHIN ->
          new TargetRule.Within(
              need("scope", scope),
              need("target", target),
              need("upper", upper),
              hardUpper,
              baseline,
              span);
      case EXACTLY ->
          new TargetRule.Exactly(
              need("scope", scope), need("target", target), leeway, baseline, span);
      case ALL_OF -> new TargetRule.AllOf(need("scope", scope), span);
      case DONE_BY -> new TargetRule.DoneBy(span);
      case RECURRING ->
          new TargetRule.Recurring(need("timesPerWindow", timesPerWindow), ambition, span);
      case IMPROVE -> new TargetRule.Improve(need("direction", direction), leeway, baseline, span);
      case NONE -> new TargetRule.None();
    };
  }

  private static <T> T need(String field, @Nullable T value) {
    if (value == null) {
      throw new FieldProblem(field, Code.MISSING);
    }
    return value;
  }
}
