package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Flaw;
import de.zielstand.element.Shape;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Flaws as the form says them: beside the field they belong to, without the model's words. */
public final class Complaints {
  private static final int MOST = 100;

  private final Class<?> type;
  private final Texts texts;
  private final Labels labels;

  Complaints(Class<?> type, Texts texts) {
    this.type = type;
    this.texts = texts;
    this.labels = new Labels(texts);
  }

  /** For flaws whose keys are paths of the element. */
  List<Place> own(List<Flaw> flaws) {
    return flaws.stream().limit(MOST).map(flaw -> own(flaw.key(), flaw)).toList();
  }

  /** For flaws of a whole catalogue: those of the element, and those it causes elsewhere. */
  List<Place> within(Catalogue catalogue, Located located, List<Flaw> flaws) {
    List<Place> places = new ArrayList<>();
    for (Flaw flaw : flaws.stream().limit(MOST).toList()) {
      Optional<Located> around = Pages.around(catalogue, flaw.key());
      boolean isOwn = around.filter(one -> one.path().equals(located.path())).isPresent();
      String inner = isOwn ? flaw.key().substring(located.path().length()) : "";
      places.add(
          isOwn
              ? own(inner.startsWith(".") ? inner.substring(1) : inner, flaw)
              : elsewhere(around, flaw));
    }
    return places;
  }

  static Place at(String field, String problem, Object... parts) {
    return Place.field(
        field, problem.toUpperCase(Locale.ROOT), "amendment.problem." + problem, parts);
  }

  private Place own(String path, Flaw flaw) {
    Optional<Shape> shape = Labels.at(type, path);
    String label = labels.path(type, path);
    return at(
        field(path, shape),
        problem(flaw, shape),
        label.isEmpty() ? path : label,
        argument(flaw, shape));
  }

  private Place elsewhere(Optional<Located> around, Flaw flaw) {
    String where =
        around
            .map(one ->
                texts.element(one.type())
                    + " "
                    + one.element().code()
                    + " "
                    + one.element().title())
            .orElse(texts.of("amendment.elsewhere"));
    return new Place(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        flaw.code().name(),
        "amendment.problem." + problem(flaw, Optional.empty()),
        List.of(where, flaw.arguments().isEmpty() ? "" : flaw.arguments().getFirst()));
  }

  /** Lists that are one field have no field for each item. */
  private static String field(String path, Optional<Shape> shape) {
    boolean isItem = path.endsWith("]");
    boolean isRow = shape.filter(one -> one.type().isRecord() && isRows(one)).isPresent();
    return isItem && !isRow ? path.substring(0, path.lastIndexOf('[')) : path;
  }

  private static boolean isRows(Shape shape) {
    return shape.multiplicity() == Shape.Multiplicity.MANY
        && !de.zielstand.element.Notated.class.isAssignableFrom(shape.type());
  }

  private static String argument(Flaw flaw, Optional<Shape> shape) {
    return switch (flaw.code()) {
      case TEXT_TOO_LONG -> shape.map(Shape::longest).map(String::valueOf).orElse("");
      default -> flaw.arguments().isEmpty() ? "" : flaw.arguments().getFirst();
    };
  }

  private static String problem(Flaw flaw, Optional<Shape> shape) {
    return switch (flaw.code()) {
      case MISSING_KEY, EMPTY_TEXT -> "missing";
      case NOT_A_VALUE, WRONG_TYPE -> shape.map(Complaints::notA).orElse("other");
      case TEXT_TOO_LONG -> "too-long";
      case DUPLICATE_CODE -> "duplicate-code";
      case UNKNOWN_CODE -> "unknown-code";
      case UNKNOWN_MILESTONE -> "unknown-milestone";
      case CYCLE -> "cycle";
      case FIGURE_MISSING -> "figure-missing";
      case FIGURE_CONTRADICTS -> "figure-contradicts";
      case FORM_DOES_NOT_FIT -> "form-does-not-fit";
      case OUT_OF_ORDER -> "out-of-order";
      case OUT_OF_RANGE -> "out-of-range";
      case UNREADABLE,
          NOT_UTF8,
          ALIAS,
          TAG,
          SEVERAL_DOCUMENTS,
          TOO_DEEP,
          TOO_LARGE,
          DUPLICATE_KEY,
          UNKNOWN_KEY,
          WRONG_PLACE ->
          "other";
    };
  }

  private static String notA(Shape shape) {
    if (shape.type().isEnum()) {
      return "not-a-choice";
    }
    return switch (shape.type().getName()) {
      case "de.zielstand.period.RoughDate" -> "not-a-date";
      case "java.time.LocalDate" -> "not-a-day";
      case "java.time.Period" -> "not-a-span";
      case "de.zielstand.period.Period" -> "not-a-period";
      case "java.math.BigDecimal" -> "not-a-number";
      case "int", "java.lang.Integer" -> "not-whole";
      case "de.zielstand.element.Code" -> "not-a-code";
      case "de.zielstand.indicator.Mention" -> "not-a-mention";
      default -> "other";
    };
  }
}
