package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Shape;
import de.zielstand.indicator.Target;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Texts;
import de.zielstand.period.RoughDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the form of any element from its type: what can be said, and what is said so far. */
public final class Drawing {
  /** Rows of more keys than this come only when asked for, or they would bury the form. */
  private static final int SMALL_ROW = 6;

  private final Draft draft;
  private final Typed typed;
  private final Choices choices;
  private final Texts texts;
  private final Labels labels;
  private final Saying saying;
  private final Mistakes mistakes;

  private Drawing(Draft draft, Catalogue catalogue, Optional<Code> concept, Mistakes mistakes) {
    this.mistakes = mistakes;
    this.draft = draft;
    this.typed = draft.typed();
    this.choices = new Choices(catalogue, concept);
    this.texts = Texts.in(draft.language());
    this.labels = new Labels(texts);
    this.saying = Saying.of(catalogue, draft.language());
  }

  /** A headed part of the form. */
  public record Section(String name, String title, String note, boolean open, List<Field> fields) {
    public Section {
      fields = List.copyOf(fields);
    }
  }

  public static List<Section> of(
      Draft draft, Catalogue catalogue, Optional<Code> concept, Mistakes mistakes) {
    Drawing drawing = new Drawing(draft, catalogue, concept, mistakes);
    return Sections.of(draft.type()).stream()
        .map(drawing::section)
        .filter(section -> !section.fields().isEmpty())
        .toList();
  }

  private Section section(Sections.Plan plan) {
    List<Shape> shapes =
        plan.keys().stream().flatMap(key -> Labels.at(draft.type(), key).stream()).toList();
    List<Field> fields =
        shapes.stream()
            .filter(shape -> isAsked(draft.type(), shape, ""))
            .map(shape -> field(draft.type(), shape, ""))
            .toList();
    boolean said = shapes.stream().anyMatch(this::isSaid);
    boolean wrong = plan.keys().stream().anyMatch(this::isWrong);
    String kind = draft.type().getSimpleName() + "." + plan.name();
    return new Section(
        plan.name(),
        text("amendment.section." + kind, "amendment.section." + plan.name()),
        texts.has("amendment.section-note." + kind)
            ? texts.of("amendment.section-note." + kind)
            : "",
        !plan.folds() || said || wrong,
        fields);
  }

  private boolean isAsked(Class<?> owner, Shape shape, String prefix) {
    return Relevance.asks(owner, shape.key(), prefix, typed)
        || !typed.isBlank(owner, shape, prefix)
        || isWrong(prefix + shape.key());
  }

  private boolean isWrong(String path) {
    return mistakes.places().stream()
        .flatMap(place -> place.path().stream())
        .anyMatch(wrong -> leads(wrong, path));
  }

  private static boolean leads(String path, String key) {
    return path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "[");
  }

  /** A row may have been asked for though nothing stands in it yet. */
  private boolean isSaid(Shape shape) {
    return typed.rows(shape.key()) > 0 || !typed.isBlank(draft.type(), shape, "");
  }

  private Field field(Class<?> owner, Shape shape, String prefix) {
    String path = prefix + shape.key();
    String label = labels.of(owner, shape.key());
    String hint = labels.hint(owner, shape);
    boolean required = shape.isRequired();
    String value = typed.at(path);
    return switch (Control.of(owner, shape)) {
      case CODE, LINE ->
          new Field.Line(
              path, label, hint, required, value, shape.longest(), shape.type() == String.class);
      case PROSE -> new Field.Prose(path, label, hint, required, value);
      case FLAG -> new Field.Flag(path, label, hint, !value.isEmpty());
      case LINES -> new Field.Lines(path, label, hint, value);
      case CHOICE -> choice(owner, shape, path, label, hint);
      case CHOICES -> several(owner, shape, path, label, hint);
      case GROUP -> new Field.Group(path, label, hint, fields(shape.type(), path + "."));
      case ROWS -> rows(shape, path, label, hint);
    };
  }

  private List<Field> fields(Class<?> type, String prefix) {
    return Control.drawn(type).stream()
        .filter(shape -> Control.of(type, shape) != Control.CODE)
        .map(shape -> field(type, shape, prefix))
        .toList();
  }

  private Field choice(Class<?> owner, Shape shape, String path, String label, String hint) {
    List<Option> options =
        shape.type().isEnum() ? words(shape.type()) : choices.of(owner, shape.key(), typed);
    String value = typed.at(path).isBlank() ? shape.otherwise().orElse("") : typed.at(path);
    String silent = texts.of(shape.isRequired() ? "page.choose" : "amendment.choice.none");
    return new Field.Choice(
        path,
        label,
        hint,
        shape.isRequired(),
        value,
        withOwn(options, value.isBlank() ? List.of() : List.of(value)),
        shape.otherwise().isPresent() ? "" : silent);
  }

  private List<Option> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> (Enum<?>) constant)
        .map(constant -> new Option(constant.name(), texts.word(constant)))
        .toList();
  }

  /** What is said and not offered stays sayable, so that nothing changes unasked. */
  private static List<Option> withOwn(List<Option> offered, List<String> own) {
    Set<String> known = offered.stream().map(Option::value).collect(Collectors.toSet());
    return Stream.concat(
            own.stream().filter(one -> !known.contains(one)).map(one -> new Option(one, one)),
            offered.stream())
        .toList();
  }

  private Field several(Class<?> owner, Shape shape, String path, String label, String hint) {
    Set<String> picked = new LinkedHashSet<>(typed.picked(path));
    List<Option> offered =
        owner == Assumption.class ? keysAround(path) : choices.of(owner, shape.key(), typed);
    List<Option> all = withOwn(offered, List.copyOf(picked));
    List<Option> sorted = new ArrayList<>();
    picked.forEach(
        one -> all.stream().filter(option -> option.value().equals(one)).forEach(sorted::add));
    all.stream().filter(option -> !picked.contains(option.value())).forEach(sorted::add);
    return new Field.Several(path, label, hint, sorted, picked.size());
  }

  /** What an assumption can be about: the keys of the record that makes it. */
  private List<Option> keysAround(String path) {
    String outer = path.substring(0, Math.max(0, path.lastIndexOf("assumptions") - 1));
    Class<?> around =
        outer.isEmpty()
            ? draft.type()
            : Labels.at(draft.type(), outer).map(Shape::type).orElseThrow();
    return Shape.of(around).stream()
        .filter(shape -> !List.of("code", "assumptions").contains(shape.key()))
        .filter(shape -> labels.knows(around, shape.key()))
        .map(shape -> new Option(shape.key(), labels.of(around, shape.key())))
        .toList();
  }

  private Field rows(Shape shape, String path, String label, String hint) {
    Class<?> type = shape.type();
    boolean small = Control.drawn(type).size() <= SMALL_ROW && !path.contains("[");
    int filled = typed.rows(path);
    boolean hasBlank = filled > 0 && typed.isBlank(type, path + "[" + (filled - 1) + "].");
    int drawn = small && !hasBlank ? filled + 1 : filled;
    List<Field.Row> rows =
        IntStream.range(0, drawn).mapToObj(row -> row(type, path + "[" + row + "]", row)).toList();
    boolean dated =
        Control.drawn(type).stream()
            .filter(inner -> !Relevance.isRare(type, inner.key()))
            .anyMatch(inner -> inner.type() == RoughDate.class);
    String dates = dated ? " " + texts.of("amendment.hint.dates") : "";
    return new Field.Rows(path, label, (hint + dates).strip(), rows);
  }

  private Field.Row row(Class<?> type, String path, int number) {
    String code = typed.at(path + ".code");
    if (type == Target.class && number < draft.targetsStored() - 1) {
      return Field.Row.settled(path, saying.record(draft.storedTarget(number)));
    }
    String prefix = path + ".";
    List<Shape> asked =
        Control.drawn(type).stream()
            .filter(shape -> Control.of(type, shape) != Control.CODE)
            .filter(shape -> isAsked(type, shape, prefix))
            .toList();
    List<Shape> rare = asked.stream().filter(shape -> Relevance.isRare(type, shape.key())).toList();
    boolean open =
        rare.stream()
            .anyMatch(shape ->
                !typed.isBlank(type, shape, prefix)
                    || typed.rows(prefix + shape.key()) > 0
                    || isWrong(prefix + shape.key()));
    return new Field.Row(
        path,
        Element.class.isAssignableFrom(type) ? code : "",
        asked.stream()
            .filter(shape -> !rare.contains(shape))
            .map(shape -> field(type, shape, prefix))
            .toList(),
        rare.stream().map(shape -> field(type, shape, prefix)).toList(),
        open,
        type == Target.class && number < draft.targetsStored(),
        List.of());
  }

  private String text(String own, String common) {
    return texts.of(texts.has(own) ? own : common);
  }
}
