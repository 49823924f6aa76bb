package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The same element changed by two people at once. What only one of them touched is no conflict;
 * about the rest the second one decides.
 */
public record Merge(Element before, Element theirs, Element mine, Language language) {

  /** One key that stands differently. */
  public record Line(String label, List<String> theirs, List<String> mine, boolean clash) {}

  boolean othersChanged() {
    return keys().stream().anyMatch(shape -> !value(before, shape).equals(value(theirs, shape)));
  }

  /** Every key that differs: where both wrote, and where only one did. */
  public List<Line> lines(Catalogue newest) {
    Saying saying = Saying.of(newest, language);
    Labels labels = new Labels(de.zielstand.page.Texts.in(language));
    List<Line> lines = new ArrayList<>();
    for (Shape shape : keys()) {
      Object their = value(theirs, shape);
      Object own = value(mine, shape);
      if (their.equals(own)) {
        continue;
      }
      lines.add(
          new Line(
              labels.of(before.getClass(), shape.key()),
              saying.lines(before.getClass(), shape, their),
              saying.lines(before.getClass(), shape, iWrote(shape) ? own : their),
              iWrote(shape) && theyWrote(shape)));
    }
    return lines;
  }

  /** Mine where I wrote something, theirs everywhere else. */
  public Typed preferringMine() {
    Typed their = Typed.of((Record) theirs, language);
    Typed own = Typed.of((Record) mine, language);
    TreeMap<String, String> fields = new TreeMap<>();
    for (Shape shape : keys()) {
      Typed source = iWrote(shape) ? own : their;
      source
          .fields()
          .forEach((path, text) -> {
            if (path.matches(java.util.regex.Pattern.quote(shape.key()) + "([.\\[].*)?")) {
              fields.put(path, text);
            }
          });
    }
    return new Typed(fields);
  }

  private boolean iWrote(Shape shape) {
    return !value(before, shape).equals(value(mine, shape));
  }

  private boolean theyWrote(Shape shape) {
    return !value(before, shape).equals(value(theirs, shape));
  }

  private List<Shape> keys() {
    return Control.drawn(before.getClass());
  }

  private static Object value(Element element, Shape shape) {
    return Records.value((Record) element, shape.component());
  }
}
