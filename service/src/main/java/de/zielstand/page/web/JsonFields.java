package de.zielstand.page.web;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.page.FieldPlaces;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object sent to us. What cannot be read is remembered with its path and
 * replaced by something harmless, so that all of it is told at once by {@link #make}.
 */
public final class JsonFields {
  private static final int LONGEST_TEXT = 5_000;

  private final Map<?, ?> fields;
  private final String path;
  private final List<Place> problems;

  private JsonFields(Map<?, ?> fields, String path, List<Place> problems) {
    this.fields = fields;
    this.path = path;
    this.problems = problems;
  }

  public static JsonFields of(byte[] body) {
    if (JsonDocument.read(body) instanceof Map<?, ?> fields) {
      return new JsonFields(fields, "", new ArrayList<>());
    }
    throw refusal(List.of(FieldPlaces.of("", "NOT_AN_OBJECT")));
  }

  /** Whether something other than null is there. */
  public boolean has(String field) {
    return fields.get(field) != null;
  }

  /** What these fields amount to, or a refusal that names every problem found in the document. */
  public <T> T make(Supplier<T> maker) {
    if (!problems.isEmpty()) {
      throw refusal(problems);
    }
    try {
      return maker.get();
    } catch (FieldProblem problem) {
      throw refusal(List.of(FieldPlaces.of(at(problem.field()), problem.code().name())));
    }
  }

  /** For fields that are right one by one and wrong together. */
  public void refuseAll(String code) {
    problems.add(FieldPlaces.of(path, code));
  }

  /** Empty where it is missing. */
  public JsonFields object(String field) {
    return object(at(field), fields.get(field));
  }

  public JsonFields neededObject(String field) {
    need(field);
    return object(field);
  }

  public List<JsonFields> objects(String field, int most) {
    List<JsonFields> read = new ArrayList<>();
    for (Object element : list(field, most)) {
      String where = at(field) + "[" + read.size() + "]";
      if (element == null) {
        problems.add(FieldPlaces.of(where, "MISSING"));
      }
      read.add(object(where, element));
    }
    return read;
  }

  /** A figure, exact and within the limits of an amount. */
  public @Nullable BigDecimal amount(String field) {
    return amount(at(field), fields.get(field));
  }

  public BigDecimal neededAmount(String field) {
    return or(amount(need(field)), BigDecimal.ZERO);
  }

  public List<BigDecimal> amounts(String field, int most) {
    List<BigDecimal> read = new ArrayList<>();
    for (Object element : list(field, most)) {
      String where = at(field) + "[" + read.size() + "]";
      read.add(or(amount(where, present(where, element)), BigDecimal.ZERO));
    }
    return read;
  }

  /** A number of a statistic, of which only its size matters. */
  public @Nullable Double number(String field) {
    return number(at(field), fields.get(field));
  }

  public List<Double> numbers(String field, int most) {
    List<Double> read = new ArrayList<>();
    for (Object element : list(field, most)) {
      String where = at(field) + "[" + read.size() + "]";
      read.add(or(number(where, present(where, element)), 0.0));
    }
    return read;
  }

  public List<@Nullable Double> numbersWithGaps(String field, int most) {
    List<@Nullable Double> read = new ArrayList<>();
    for (Object element : list(field, most)) {
      read.add(number(at(field) + "[" + read.size() + "]", element));
    }
    return read;
  }

  public @Nullable Integer whole(String field) {
    return whole(at(field), fields.get(field));
  }

  public int neededWhole(String field) {
    return or(whole(need(field)), 0);
  }

  public List<@Nullable Integer> wholesWithGaps(String field, int most) {
    List<@Nullable Integer> read = new ArrayList<>();
    for (Object element : list(field, most)) {
      read.add(whole(at(field) + "[" + read.size() + "]", element));
    }
    return read;
  }

  public boolean truth(String field, boolean otherwise) {
    return switch (fields.get(field)) {
      case null -> otherwise;
      case Boolean truth -> truth;
      case Object _ -> or(wrong(at(field), "NOT_TRUE_OR_FALSE"), otherwise);
    };
  }

  /** Empty where it is missing; a number as it was written. */
  public String text(String field) {
    return switch (fields.get(field)) {
      case null -> "";
      case String text when text.length() <= LONGEST_TEXT -> text;
      case String _ -> or(wrong(at(field), "TOO_LONG"), "");
      case BigDecimal number when number.scale() < LONGEST_TEXT && number.scale() > -LONGEST_TEXT ->
          number.toPlainString();
      case Object _ -> or(wrong(at(field), "NOT_A_TEXT"), "");
    };
  }

  public @Nullable LocalDate day(String field) {
    return switch (fields.get(field)) {
      case null -> null;
      case String text when text.matches("\\d{4}-\\d\\d-\\d\\d") -> {
        try {
          yield LocalDate.parse(text);
        } catch (DateTimeException e) {
          yield wrong(at(field), "NOT_A_DAY");
        }
      }
      case Object _ -> wrong(at(field), "NOT_A_DAY");
    };
  }

  public LocalDate neededDay(String field) {
    return or(day(need(field)), LocalDate.EPOCH);
  }

  public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
    Object given = fields.get(field);
    if (given == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(given))
        .findFirst()
        .orElseGet(() -> {
          var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
          problems.add(FieldPlaces.of(at(field), "NOT_A_CHOICE", String.join(", ", names)));
          return null;
        });
  }

  /** The first of the choices stands in for one that cannot be read. */
  public <E extends Enum<E>> E neededChoice(String field, Class<E> type) {
    return or(choice(need(field), type), type.getEnumConstants()[0]);
  }

  private JsonFields object(String where, @Nullable Object given) {
    Map<?, ?> inner =
        switch (given) {
          case null -> Map.of();
          case Map<?, ?> map -> map;
          case Object _ -> or(wrong(where, "NOT_AN_OBJECT"), Map.of());
        };
    return new JsonFields(inner, where, problems);
  }

  private List<?> list(String field, int most) {
    return switch (fields.get(need(field))) {
      case null -> List.of();
      case List<?> list when list.size() <= most -> list;
      case List<?> _ -> or(wrong(at(field), "TOO_MANY_VALUES"), List.of());
      case Object _ -> or(wrong(at(field), "NOT_A_LIST"), List.of());
    };
  }

  private @Nullable BigDecimal amount(String where, @Nullable Object given) {
    try {
      return switch (given) {
        case null -> null;
        case String text -> PlainDecimal.parse(where, text);
        case BigDecimal number -> PlainDecimal.check(where, number);
        case Object _ -> wrong(where, "NOT_A_PLAIN_DECIMAL");
      };
    } catch (FieldProblem problem) {
      return wrong(where, problem.code().name());
    }
  }

  private @Nullable Double number(String where, @Nullable Object given) {
    return switch (given) {
      case null -> null;
      case BigDecimal number -> number.doubleValue();
      case Object _ -> {
        BigDecimal amount = amount(where, given);
        yield amount == null ? null : amount.doubleValue();
      }
    };
  }

  private @Nullable Integer whole(String where, @Nullable Object given) {
    return switch (given) {
      case null -> null;
      case BigDecimal number -> {
        try {
          yield number.intValueExact();
        } catch (ArithmeticException e) {
          yield wrong(where, "NOT_A_WHOLE_NUMBER");
        }
      }
      case Object _ -> wrong(where, "NOT_A_WHOLE_NUMBER");
    };
  }

  private @Nullable Object present(String where, @Nullable Object given) {
    return given == null ? wrong(where, "MISSING") : given;
  }

  private String need(String field) {
    if (!has(field)) {
      problems.add(FieldPlaces.of(at(field), "MISSING"));
    }
    return field;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, so no cast can go wrong
  private <T> @Nullable T wrong(String where, String code) {
    problems.add(FieldPlaces.of(where, code));
    return null;
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private static Refusal refusal(List<Place> places) {
    var shown = places.size() > 100 ? places.subList(0, 100) : places;
    return new Refusal(new Problem(Problem.Kind.INVALID, "figure.problem.detail").at(shown));
  }
}
