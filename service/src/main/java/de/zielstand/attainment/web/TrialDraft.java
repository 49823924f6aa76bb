package de.zielstand.attainment.web;

import de.zielstand.attainment.Observed;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetFields;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation;
import de.zielstand.page.FieldPlaces;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who tries a target on.
 *
 * @param house the thresholds where none are typed
 * @param adopted the dates of the target it was taken from, which may wait for a milestone
 */
record TrialDraft(Form form, Language language, Thresholds house, Span adopted) {

  /** Right, or wrong in the places named. */
  sealed interface Outcome {
    record Right(Trial trial) implements Outcome {}

    record Wrong(List<Place> places) implements Outcome {}
  }

  String text(String field) {
    return form.text(field);
  }

  boolean hasAny(String... fields) {
    return List.of(fields).stream().anyMatch(field -> !text(field).isEmpty());
  }

  Outcome check() {
    TypedFields typed = new TypedFields(form, language);
    TargetFields fields =
        new TargetFields(
            or(typed.choice("form", TargetForm.class), TargetForm.AT_LEAST),
            typed.choice("scope", TargetScope.class),
            typed.amount("target"),
            typed.amount("upper"),
            typed.ticked("hardUpper"),
            typed.amount("ambition"),
            typed.amount("tolerance"),
            typed.choice("direction", Direction.class),
            typed.whole("timesPerWindow"),
            typed.amount("baseline"),
            typed.interim("interim"));
    LocalDate startOn = typed.day("startOn");
    LocalDate dueOn = typed.day("dueOn");
    BigDecimal onTrack = or(typed.percent("onTrack"), house.onTrack());
    BigDecimal atRisk = or(typed.percent("atRisk"), house.atRisk());
    Figures figures = Figures.of(typed);
    Every every = or(typed.choice("every", Every.class), Every.QUARTER);
    boolean seasonal = typed.ticked("seasonal");
    Aggregation yearly = typed.choice("yearly", Aggregation.class);
    Integer horizon = typed.whole("horizon");
    LocalDate on = figures.on;
    if (!typed.problems().isEmpty() || on == null) {
      return new Outcome.Wrong(typed.problems());
    }
    try {
      TargetRule rule = fields.rule(span(startOn, dueOn));
      Thresholds thresholds = new Thresholds(onTrack, atRisk);
      return new Outcome.Right(
          Trial.of(
              new Attempt(
                  rule,
                  thresholds,
                  figures.observed(fields, on),
                  figures.series,
                  every,
                  seasonal,
                  yearly,
                  horizon)));
    } catch (FieldProblem problem) {
      return new Outcome.Wrong(List.of(FieldPlaces.of(shown(problem), problem.code().name())));
    }
  }

  /** A date that is typed waits for nothing. */
  private Span span(@Nullable LocalDate startOn, @Nullable LocalDate dueOn) {
    return new Span(
        startOn,
        dueOn,
        startOn == null ? adopted.startAwaits() : null,
        dueOn == null ? adopted.dueAwaits() : null);
  }

  /** The page has one field for all series, and one for what stands on the day. */
  private static String shown(FieldProblem problem) {
    String field = problem.field();
    if (field.startsWith("values") || field.startsWith("counts") || field.startsWith("events")) {
      return "series";
    }
    if (field.startsWith("interim")) {
      return "interim";
    }
    return field.equals("observed") ? "value" : field;
  }

  /** What was typed of the figures, of which each form reads its own. */
  private record Figures(
      @Nullable LocalDate on,
      @Nullable BigDecimal value,
      boolean ranked,
      List<@Nullable BigDecimal> series,
      @Nullable BigDecimal part,
      @Nullable BigDecimal whole,
      @Nullable LocalDate doneOn,
      int stepsDone,
      int stepsTotal) {

    static Figures of(TypedFields typed) {
      return new Figures(
          typed.neededDay("on"),
          typed.amount("value"),
          typed.ticked("ranked"),
          typed.series("series"),
          typed.amount("numerator"),
          typed.amount("denominator"),
          typed.day("doneOn"),
          or(typed.whole("stepsDone"), 0),
          or(typed.whole("stepsTotal"), 0));
    }

    Observed observed(TargetFields target, LocalDate day) {
      return switch (target.form()) {
        case DONE_BY -> new Observed.Milestone(day, doneOn, stepsDone, stepsTotal);
        case RECURRING -> new Observed.Windows(day, counts());
        case ALL_OF ->
            part == null || whole == null
                ? new Observed.Nothing(day)
                : new Observed.Ratio(day, part, whole);
        case AT_LEAST, AT_MOST, WITHIN, EXACTLY ->
            target.scope() == TargetScope.PER_EVENT
                ? new Observed.Events(day, present())
                : value(day, target.scope() == TargetScope.CUMULATIVE ? sum() : last());
        case IMPROVE, NONE -> value(day, last());
      };
    }

    private Observed value(LocalDate day, @Nullable BigDecimal fromSeries) {
      BigDecimal chosen = value == null ? fromSeries : value;
      if (chosen == null) {
        return new Observed.Nothing(day);
      }
      return ranked
          ? new Observed.Judged(day, exact("value", chosen))
          : new Observed.Value(day, chosen);
    }

    private @Nullable BigDecimal last() {
      return series.isEmpty() ? null : series.getLast();
    }

    private @Nullable BigDecimal sum() {
      return present().stream().reduce(BigDecimal::add).orElse(null);
    }

    private List<BigDecimal> present() {
      List<BigDecimal> present = new ArrayList<>();
      for (BigDecimal one : series) {
        if (one != null) {
          present.add(one);
        }
      }
      return present;
    }

    private List<@Nullable Integer> counts() {
      List<@Nullable Integer> counts = new ArrayList<>();
      for (BigDecimal one : series) {
        counts.add(one == null ? null : exact("counts", one));
      }
      return counts;
    }

    private static Integer exact(String field, BigDecimal number) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        throw new FieldProblem(field, Code.NOT_A_PLAIN_DECIMAL);
      }
    }
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
