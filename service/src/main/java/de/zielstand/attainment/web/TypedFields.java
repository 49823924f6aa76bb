package de.zielstand.attainment.web;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.TypedNumber;
import de.zielstand.indicator.Interim;
import de.zielstand.page.FieldPlaces;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a form, read one by one; what cannot be read is remembered with its field. */
final class TypedFields {
  private static final int LONGEST_SERIES = 1_000;
  private static final int MOST_INTERIM = 100;
  private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final Form form;
  private final Language language;
  private final List<Place> problems = new ArrayList<>();

  TypedFields(Form form, Language language) {
    this.form = form;
    this.language = language;
  }

  List<Place> problems() {
    return List.copyOf(problems);
  }

  boolean ticked(String field) {
    return !form.text(field).isEmpty();
  }

  @Nullable BigDecimal amount(String field) {
    return amount(field, form.text(field));
  }

  /** A share typed as 95 or 95 %. */
  @Nullable BigDecimal percent(String field) {
    BigDecimal typed = amount(field, form.text(field).replaceAll("[\\s\u00a0\u202f]*%$", ""));
    return typed == null ? null : typed.movePointLeft(2);
  }

  @Nullable Integer whole(String field) {
    if (!form.text(field).isEmpty() && form.number(field).isEmpty()) {
      problems.add(FieldPlaces.of(field, "NOT_A_WHOLE_NUMBER"));
    }
    return form.number(field).orElse(null);
  }

  @Nullable LocalDate day(String field) {
    String text = form.text(field);
    Optional<LocalDate> day = day(text, true);
    if (!text.isEmpty() && day.isEmpty()) {
      problems.add(FieldPlaces.of(field, "NOT_A_DAY"));
    }
    return day.orElse(null);
  }

  @Nullable LocalDate neededDay(String field) {
    if (form.text(field).isEmpty()) {
      problems.add(FieldPlaces.of(field, "MISSING"));
    }
    return day(field);
  }

  <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(form.text(field)))
        .findFirst()
        .orElse(null);
  }

  /** A dash alone stands for a period without a value. */
  List<@Nullable BigDecimal> series(String field) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    String text = form.text(field);
    if (text.isEmpty()) {
      return values;
    }
    String[] typed = text.split("[\\s;]+", 0);
    if (typed.length > LONGEST_SERIES) {
      problems.add(FieldPlaces.of(field, Code.TOO_MANY_VALUES.name()));
      return values;
    }
    for (String one : typed) {
      try {
        values.add(
            one.matches("[-–−]") ? null : TypedNumber.read(field, one, language.decimalSign()));
      } catch (FieldProblem problem) {
        problems.add(
            Place.field(field, problem.code().name(), "attainment.trial.not-a-number", one));
        return values;
      }
    }
    return values;
  }

  /** A day and a value on each line. */
  List<Interim> interim(String field) {
    List<Interim> interim = new ArrayList<>();
    List<String> lines =
        form.text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > MOST_INTERIM) {
      problems.add(FieldPlaces.of(field, Code.TOO_MANY_VALUES.name()));
      return interim;
    }
    for (String line : lines) {
      Optional<Interim> read = interimOf(field, line.split("[\\s;]+", 2));
      if (read.isEmpty()) {
        problems.add(
            Place.field(field, "NOT_A_DAY_AND_A_VALUE", "attainment.trial.not-an-interim", line));
        return interim;
      }
      interim.add(read.get());
    }
    return interim;
  }

  private Optional<Interim> interimOf(String field, String[] words) {
    if (words.length < 2) {
      return Optional.empty();
    }
    try {
      BigDecimal target = TypedNumber.read(field, words[1], language.decimalSign());
      return day(words[0], false).map(on -> new Interim(on, target));
    } catch (FieldProblem problem) {
      return Optional.empty();
    }
  }

  private @Nullable BigDecimal amount(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return TypedNumber.read(field, text, language.decimalSign());
    } catch (FieldProblem problem) {
      problems.add(FieldPlaces.of(field, problem.code().name()));
      return null;
    }
  }

  /** As browsers send days, 2018-12-31; and by hand also 31.12.2018. */
  private static Optional<LocalDate> day(String text, boolean fromBrowser) {
    try {
      boolean german = !fromBrowser && text.contains(".");
      LocalDate day = german ? LocalDate.parse(text, GERMAN_DAY) : LocalDate.parse(text);
      return day.getYear() >= 1 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
