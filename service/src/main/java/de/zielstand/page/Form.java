package de.zielstand.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person typed into a form: always text, sometimes missing, never trusted. */
public record Form(Map<String, Object> fields) {
  private static final int LONGEST = 10_000;

  /** Stripped and without control signs; empty where nothing was sent. */
  public String text(String field) {
    return clean(first(fields.get(field)));
  }

  /** As typed, for passwords, in which every sign counts. */
  public String secret(String field) {
    return first(fields.get(field));
  }

  /** Whole and as typed but for its line ends, for text in which every line counts. */
  public String document(String field) {
    return first(fields.get(field)).replace("\r\n", "\n");
  }

  public List<String> all(String field) {
    return switch (fields.get(field)) {
      case null -> List.of();
      case Collection<?> many -> many.stream().map(String::valueOf).map(Form::clean).toList();
      case Object one -> List.of(clean(one.toString()));
    };
  }

  public Optional<Integer> number(String field) {
    var text = text(field);
    return text.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  public Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String first(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> many -> many.isEmpty() ? "" : String.valueOf(many.iterator().next());
      case Object one -> one.toString();
    };
  }

  private static String clean(String text) {
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
  }
}
