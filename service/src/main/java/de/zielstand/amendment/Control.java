package de.zielstand.amendment;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Notated;
import de.zielstand.element.Shape;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import java.util.List;

/** By what a person says the value of one key. */
public enum Control {
  /** One line of text, a number, a date. */
  LINE,
  /** Some sentences. */
  PROSE,
  /** Yes or no. */
  FLAG,
  /** One of some. */
  CHOICE,
  /** Any of some. */
  CHOICES,
  /** A list of words, one a line. */
  LINES,
  /** The keys of a record inside. */
  GROUP,
  /** A list of records. */
  ROWS,
  /** The code of a row: shown, never typed. */
  CODE;

  /** What is drawn of a record; elements with a page of their own are changed there. */
  static List<Shape> drawn(Class<?> type) {
    boolean hasPage = Pages.has(type);
    return Shape.of(type).stream()
        .filter(shape -> !(hasPage && shape.key().equals("code")))
        .filter(shape -> !Pages.has(shape.type()))
        .toList();
  }

  static Control of(Class<?> owner, Shape shape) {
    boolean isCode = shape.type() == Code.class;
    if (isCode && shape.key().equals("code") && Element.class.isAssignableFrom(owner)) {
      return CODE;
    }
    boolean isRecord = shape.type().isRecord() && !Notated.class.isAssignableFrom(shape.type());
    return switch (shape.multiplicity()) {
      case MANY -> isRecord ? ROWS : picks(owner, shape) ? CHOICES : LINES;
      case ONE, AT_MOST_ONE -> {
        if (shape.type() == boolean.class) {
          yield FLAG;
        }
        if (shape.type().isEnum() || (isCode && picks(owner, shape))) {
          yield CHOICE;
        }
        yield isRecord ? GROUP : shape.prose() ? PROSE : LINE;
      }
    };
  }

  /** Codes that name what is there are picked; those that make a name are typed. */
  private static boolean picks(Class<?> owner, Shape shape) {
    if (owner == Assumption.class) {
      return shape.key().equals("about");
    }
    boolean reports = owner == ReportDuty.class || owner == Resolution.class;
    return shape.type() == Code.class && (reports || Choices.names(owner, shape.key()));
  }
}
