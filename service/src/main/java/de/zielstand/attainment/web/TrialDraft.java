package de.zielstand.attainment.web;

import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Thresholds;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetFields;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.page.FieldPlaces;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody typed who tries a target on, and what it amounts to. */
final class TrialDraft {
  private static final int LONGEST_SERIES = 1_000;

  private final Form form;
  private final Language language;
  private final List<Place> problems = new ArrayList<>();

  TrialDraft(Form form, Language language) {
    this.form = form;
    this.language = language;
  }

  /** Right, or wrong in the places named. */
  sealed interface Outcome {
    record Right(Trial trial) implements Outcome {}

    record Wrong(List<Place> places) implements Outcome {}
  }

  String text(String field) {
    return form.text(field);
  }

  Outcome check() {
    TargetFields fields =
        new TargetFields(
            or(choice("form", TargetForm.class), TargetForm.AT_LEAST),
            choice("scope", TargetScope.class),
            amount("target"),
            amount("upper"),
            !form.text("hardUpper").isEmpty(),
            amount("ambition"),
            amount("tolerance"),
            choice("direction", Direction.class),
            whole("timesPerWindow"),
            amount("baseline"),
            day("startOn"),
            day("dueOn"),
            List.of());
    List<@Nullable BigDecimal> series = series();
    LocalDate on = day("on");
    if (on == null && form.text("on").isEmpty()) {
      problems.add(FieldPlaces.of("on", "MISSING"));
    }
    BigDecimal value = amount("value");
    BigDecimal part = amount("numerator");
    BigDecimal whole = amount("denominator");
    LocalDate doneOn = day("doneOn");
    int stepsDone = or(whole("stepsDone"), 0);
    int stepsTotal = or(whole("stepsTotal"), 0);
    Integer horizon = whole("horizon");
    Trial.Every every = or(choice("every", Trial.Every.class), Trial.Every.QUARTER);
    if (!problems.isEmpty() || on == null) {
      return new Outcome.Wrong(problems);
    }
    try {
      TargetRule rule = fields.rule();
      Observed observed =
          switch (fields.form()) {
            case DONE_BY -> new Observed.Milestone(on, doneOn, stepsDone, stepsTotal);
            case RECURRING -> new Observed.Windows(on, counts(series));
            case ALL_OF ->
                part == null || whole == null
                    ? new Observed.Nothing(on)
                    : new Observed.Ratio(on, part, whole);
            case AT_LEAST, AT_MOST, WITHIN, EXACTLY, IMPROVE, NONE ->
                fields.scope() == TargetScope.PER_EVENT && fields.form() != TargetForm.IMPROVE
                    ? new Observed.Events(on, present(series))
                    : value(on, value, series);
          };
      Rating rating = Rating.of(rule, Thresholds.DEFAULT, Standing.PURSUED, observed);
      return new Outcome.Right(Trial.of(rule, observed, rating, series, every, horizon));
    } catch (FieldProblem problem) {
      return new Outcome.Wrong(List.of(FieldPlaces.of(shown(problem), problem.code().name())));
    }
  }

  /** The page has one field for all series, and one for what stands on the day. */
  private static String shown(FieldProblem problem) {
    String field = problem.field();
    if (field.startsWith("values") || field.startsWith("counts") || field.startsWith("events")) {
      return "series";
    }
    return field.equals("observed") ? "value" : field;
  }

  private static Observed value(
      LocalDate on, @Nullable BigDecimal value, List<@Nullable BigDecimal> series) {
    BigDecimal last = series.isEmpty() ? null : series.getLast();
    BigDecimal chosen = value == null ? last : value;
    return chosen == null ? new Observed.Nothing(on) : new Observed.Value(on, chosen);
  }

  private static List<BigDecimal> present(List<@Nullable BigDecimal> series) {
    List<BigDecimal> present = new ArrayList<>();
    for (BigDecimal value : series) {
      if (value != null) {
        present.add(value);
      }
    }
    return present;
  }

  private static List<@Nullable Integer> counts(List<@Nullable BigDecimal> series) {
    List<@Nullable Integer> counts = new ArrayList<>();
    for (BigDecimal value : series) {
      try {
        counts.add(value == null ? null : value.intValueExact());
      } catch (ArithmeticException e) {
        throw new FieldProblem("counts", Code.NOT_A_PLAIN_DECIMAL);
      }
    }
    return counts;
  }

  /** A dash alone stands for a period without a value. */
  private List<@Nullable BigDecimal> series() {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    String text = form.text("series");
    if (text.isEmpty()) {
      return values;
    }
    String[] typed = text.split("[\\s;]+", 0);
    if (typed.length > LONGEST_SERIES) {
      problems.add(FieldPlaces.of("series", Code.TOO_MANY_VALUES.name()));
      return values;
    }
    for (String one : typed) {
      try {
        values.add(one.matches("[-–−]") ? null : TypedNumber.read("series", one, language));
      } catch (FieldProblem problem) {
        problems.add(
            Place.field("series", problem.code().name(), "attainment.trial.not-a-number", one));
        return values;
      }
    }
    return values;
  }

  private @Nullable BigDecimal amount(String field) {
    String text = form.text(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return TypedNumber.read(field, text, language);
    } catch (FieldProblem problem) {
      problems.add(FieldPlaces.of(field, problem.code().name()));
      return null;
    }
  }

  private @Nullable Integer whole(String field) {
    if (!form.text(field).isEmpty() && form.number(field).isEmpty()) {
      problems.add(FieldPlaces.of(field, "NOT_A_WHOLE_NUMBER"));
    }
    return form.number(field).orElse(null);
  }

  private @Nullable LocalDate day(String field) {
    if (!form.text(field).isEmpty() && form.day(field).isEmpty()) {
      problems.add(FieldPlaces.of(field, "NOT_A_DAY"));
    }
    return form.day(field).orElse(null);
  }

  private <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(form.text(field)))
        .findFirst()
        .orElse(null);
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
