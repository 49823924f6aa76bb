package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Notated;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of the model as people read them: titles for codes, words for constants and dates. */
final class Saying {
  /** What speaks for itself in a row, without its label. */
  private static final Set<String> BARE =
      Set.of("title", "name", "what", "stated", "role", "area", "programme", "state", "form");

  private final Map<Code, String> titles;
  private final Texts texts;
  private final Labels labels;
  private final When when;
  private final Wording wording;

  private Saying(Map<Code, String> titles, Language language) {
    this.titles = titles;
    this.texts = Texts.in(language);
    this.labels = new Labels(texts);
    this.when = new When(language);
    this.wording = new Wording(language);
  }

  static Saying of(Catalogue catalogue, Language language) {
    Map<Code, String> titles = new HashMap<>();
    Pages.of(catalogue)
        .forEach(one -> titles.putIfAbsent(one.element().code(), one.element().title()));
    return new Saying(titles, language);
  }

  /** A line for each item of a list, one line for anything else, none for nothing. */
  List<String> lines(Class<?> owner, Shape shape, Object value) {
    return switch (value) {
      case Optional<?> optional ->
          optional.map(inner -> lines(owner, shape, inner)).orElse(List.of());
      case List<?> list ->
          list.stream().flatMap(item -> lines(owner, shape, item).stream()).toList();
      case Record record when !(record instanceof Notated) ->
          List.of(String.join(" · ", record(record)));
      case Object one when shape.otherwise().equals(Optional.of(one.toString())) && isFlag(one) ->
          List.of();
      case Object one -> List.of(word(owner, shape, one));
    };
  }

  /** Each thing a record says, with its label where it needs one. */
  List<String> record(Record record) {
    List<String> said = new ArrayList<>();
    for (Shape shape : Shape.of(record.getClass())) {
      Object value = Records.value(record, shape.component());
      List<String> lines = lines(record.getClass(), shape, value);
      boolean silent = shape.otherwise().equals(Optional.of(value.toString()));
      if (lines.isEmpty() || silent) {
        continue;
      }
      String label = labels.of(record.getClass(), shape.key());
      if (shape.type() == boolean.class) {
        said.add(label);
      } else if (BARE.contains(shape.key()) || shape.key().equals("code")) {
        said.add(String.join(", ", lines));
      } else {
        said.add(label + ": " + String.join(", ", lines));
      }
    }
    return said;
  }

  private String word(Class<?> owner, Shape shape, Object value) {
    return switch (value) {
      case Enum<?> constant -> texts.word(constant);
      case Boolean flag -> texts.of(flag ? "amendment.yes" : "amendment.no");
      case Code code when shape.key().equals("code") -> code.value();
      case Code code ->
          Optional.ofNullable(titles.get(code))
              .map(title -> code + " " + title)
              .orElse(code.value());
      case RoughDate date -> when.rough(date);
      case Period period -> when.period(period);
      case java.time.Period span -> when.span(span);
      case LocalDate day -> wording.day(day);
      case BigDecimal amount -> new Spelling(texts.language()).shown(amount);
      case String key when owner == Assumption.class && shape.key().equals("about") ->
          labels.any(key);
      default -> value.toString();
    };
  }

  private static boolean isFlag(Object value) {
    return value instanceof Boolean;
  }
}
