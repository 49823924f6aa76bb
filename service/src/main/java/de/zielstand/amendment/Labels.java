package de.zielstand.amendment;

import de.zielstand.element.Shape;
import de.zielstand.page.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people call the keys of the model; a key may have another name in one type than in all. */
public record Labels(Texts texts) {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,4})])?\\.?");

  public String of(Class<?> owner, String key) {
    return find("key", owner, key)
        .orElseThrow(() -> new IllegalArgumentException("No name for " + owner + "." + key));
  }

  boolean knows(Class<?> owner, String key) {
    return find("key", owner, key).isPresent();
  }

  /** For a key whose type is not known; the key itself where no type names it alike. */
  String any(String key) {
    return texts.has("amendment.key." + key) ? texts.of("amendment.key." + key) : key;
  }

  /** Empty where there is nothing to explain. */
  String hint(Class<?> owner, Shape shape) {
    return find("hint", owner, shape.key()).orElseGet(() -> ofType(shape));
  }

  /** "Arbeitsschritte, 3. Zeile: Fällig": where a path of the element leads. */
  public String path(Class<?> type, String path) {
    StringBuilder words = new StringBuilder();
    Class<?> owner = type;
    Matcher steps = STEP.matcher(path);
    while (steps.find()) {
      Optional<Shape> shape = shape(owner, steps.group(1));
      if (shape.isEmpty()) {
        break;
      }
      words.append(words.isEmpty() ? "" : ": ").append(of(owner, steps.group(1)));
      if (steps.group(2) != null && shape.get().type().isRecord()) {
        int row = Integer.parseInt(steps.group(2)) + 1;
        words.append(", ").append(texts.of("amendment.row", row));
      }
      owner = shape.get().type();
    }
    return words.toString();
  }

  /** The key at the end of the path. */
  static Optional<Shape> at(Class<?> type, String path) {
    Optional<Shape> found = Optional.empty();
    Class<?> owner = type;
    Matcher steps = STEP.matcher(path);
    while (steps.find()) {
      found = shape(owner, steps.group(1));
      if (found.isEmpty()) {
        return found;
      }
      owner = found.get().type();
    }
    return found;
  }

  private static Optional<Shape> shape(Class<?> owner, String key) {
    return owner.isRecord()
        ? Shape.of(owner).stream().filter(shape -> shape.key().equals(key)).findFirst()
        : Optional.empty();
  }

  private String ofType(Shape shape) {
    return switch (shape.type().getName()) {
      case "de.zielstand.period.RoughDate" -> texts.of("amendment.hint.rough-date");
      case "java.time.Period" -> texts.of("amendment.hint.span");
      case "de.zielstand.period.Period" -> texts.of("amendment.hint.period");
      case "java.time.LocalDate" -> texts.of("amendment.hint.day");
      case "de.zielstand.indicator.Mention" -> texts.of("amendment.hint.mention");
      default -> "";
    };
  }

  private Optional<String> find(String what, Class<?> owner, String key) {
    String own = "amendment." + what + "." + owner.getSimpleName() + "." + key;
    String common = "amendment." + what + "." + key;
    if (texts.has(own)) {
      return Optional.of(texts.of(own));
    }
    return texts.has(common) ? Optional.of(texts.of(common)) : Optional.empty();
  }
}
