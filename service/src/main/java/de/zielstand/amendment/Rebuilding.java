package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Copies of a catalogue in which one element is another one, new, or gone. Elements are told apart
 * by being the very same object: a next edition holds equal ones.
 */
@SuppressWarnings("ReferenceEquality")
public final class Rebuilding {
  private Rebuilding() {}

  public static Catalogue replaced(Catalogue catalogue, Element old, Element now) {
    return Records.rebuilt(catalogue, value -> value == old ? now : value);
  }

  public static Catalogue removed(Catalogue catalogue, Element old) {
    return Records.rebuilt(
        catalogue,
        value ->
            value instanceof List<?> list && list.stream().anyMatch(item -> item == old)
                ? list.stream().filter(item -> item != old).toList()
                : value);
  }

  /** As the last of its kind; the owner has to have a place for such elements. */
  public static Catalogue added(Catalogue catalogue, Optional<Element> owner, Element now) {
    UnaryOperator<Record> append = holder -> appended(holder, now);
    if (owner.isEmpty()) {
      return (Catalogue) append.apply(catalogue);
    }
    Element holder = owner.get();
    return replaced(catalogue, holder, (Element) append.apply((Record) holder));
  }

  /** Whether such elements can stand there. */
  static boolean holds(Class<?> owner, Class<?> type) {
    return Shape.of(owner).stream().anyMatch(shape -> isListOf(shape, type));
  }

  private static Record appended(Record holder, Element now) {
    List<Object> values = new ArrayList<>();
    for (Shape shape : Shape.of(holder.getClass())) {
      Object value = Records.value(holder, shape.component());
      if (isListOf(shape, now.getClass())) {
        List<Object> longer = new ArrayList<>((List<?>) value);
        longer.add(now);
        values.add(List.copyOf(longer));
      } else {
        values.add(value);
      }
    }
    return Records.make(holder.getClass(), values);
  }

  private static boolean isListOf(Shape shape, Class<?> type) {
    return shape.multiplicity() == Shape.Multiplicity.MANY && shape.type() == type;
  }
}
