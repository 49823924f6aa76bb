package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two versions of a catalogue side by side, in the words of those who wrote them. */
public final class Comparison {
  private final Language language;
  private final Labels labels;
  private final Saying was;
  private final Saying is;

  private Comparison(Catalogue before, Catalogue after, Language language) {
    this.language = language;
    this.labels = new Labels(Texts.in(language));
    this.was = Saying.of(before, language);
    this.is = Saying.of(after, language);
  }

  /** What happened to an element. */
  public enum Kind {
    ADDED,
    CHANGED,
    ENDED
  }

  /**
   * One element that came, changed or went.
   *
   * @param place empty for the catalogue itself
   */
  public record Change(
      Kind kind, Optional<Place> place, String type, String title, List<Line> lines) {
    public Change {
      lines = List.copyOf(lines);
    }
  }

  /** One key; of lists only what came and what went. */
  public record Line(String label, List<String> before, List<String> after) {
    public Line {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** Added and changed ones in the order of the new catalogue, then those that ended. */
  public static List<Change> between(Catalogue before, Catalogue after, Language language) {
    Comparison comparison = new Comparison(before, after, language);
    Map<Place, Located> old = byPlace(before);
    Map<Place, Located> now = byPlace(after);
    List<Change> changes = new ArrayList<>();
    comparison.whole(before, after).ifPresent(changes::add);
    now.forEach((place, one) -> comparison.change(old.get(place), one).ifPresent(changes::add));
    old.forEach((place, one) -> {
      if (!now.containsKey(place)) {
        changes.add(change(Kind.ENDED, one, comparison.ended(one)));
      }
    });
    return List.copyOf(changes);
  }

  private Optional<Change> whole(Catalogue before, Catalogue after) {
    List<Line> lines = lines(before, after);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(Kind.CHANGED, Optional.empty(), "Catalogue", after.name(), lines));
  }

  private Optional<Change> change(@Nullable Located old, Located now) {
    if (old == null) {
      return Optional.of(change(Kind.ADDED, now, said(now.element(), true)));
    }
    List<Line> lines = new ArrayList<>();
    if (!owner(old).equals(owner(now))) {
      lines.add(new Line(labels.any("within"), List.of(ownerTitle(old)), List.of(ownerTitle(now))));
    }
    lines.addAll(
        old.element().getClass() == now.element().getClass()
            ? lines((Record) old.element(), (Record) now.element())
            : said(now.element(), true));
    return lines.isEmpty() ? Optional.empty() : Optional.of(change(Kind.CHANGED, now, lines));
  }

  private static Change change(Kind kind, Located one, List<Line> lines) {
    return new Change(kind, Optional.of(one.place()), one.type(), one.element().title(), lines);
  }

  private List<Line> ended(Located one) {
    return said(one.element(), false);
  }

  /** All an element says, as what came or as what went. */
  private List<Line> said(Element element, boolean came) {
    List<Line> lines = new ArrayList<>();
    for (Shape shape : Control.drawn(element.getClass())) {
      Object value = Records.value((Record) element, shape.component());
      List<String> words = (came ? is : was).lines(element.getClass(), shape, value);
      boolean silent = shape.otherwise().equals(Optional.of(value.toString()));
      if (!words.isEmpty() && !silent) {
        lines.add(
            new Line(
                labels.of(element.getClass(), shape.key()),
                came ? List.of() : words,
                came ? words : List.of()));
      }
    }
    return lines;
  }

  private List<Line> lines(Record before, Record after) {
    Class<?> type = after.getClass();
    List<Line> lines = new ArrayList<>();
    for (Shape shape : Shape.of(type)) {
      Object old = Records.value(before, shape.component());
      Object now = Records.value(after, shape.component());
      if (old.equals(now)) {
        continue;
      }
      if (Pages.has(shape.type())) {
        order(shape, (List<?>) old, (List<?>) now).ifPresent(lines::add);
      } else {
        lines.add(
            changed(
                labels.of(type, shape.key()),
                was.lines(type, shape, old),
                is.lines(type, shape, now)));
      }
    }
    return lines;
  }

  /** Rows that stayed say nothing, unless only their order changed. */
  private static Line changed(String label, List<String> before, List<String> after) {
    List<String> gone = before.stream().filter(line -> !after.contains(line)).toList();
    List<String> come = after.stream().filter(line -> !before.contains(line)).toList();
    return gone.isEmpty() && come.isEmpty()
        ? new Line(label, before, after)
        : new Line(label, gone, come);
  }

  /** Only elements that stayed can have changed their order. */
  private Optional<Line> order(Shape shape, List<?> before, List<?> after) {
    List<Code> old = codes(before);
    List<Code> now = codes(after);
    List<Code> stayedBefore = old.stream().filter(now::contains).toList();
    List<Code> stayed = now.stream().filter(old::contains).toList();
    if (stayedBefore.equals(stayed)) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            labels.any("order") + " (" + labels.any(shape.key()) + ")",
            stayedBefore.stream().map(Code::value).toList(),
            stayed.stream().map(Code::value).toList()));
  }

  private static List<Code> codes(List<?> elements) {
    return elements.stream().map(Element.class::cast).map(Element::code).toList();
  }

  private static Optional<Code> owner(Located one) {
    return one.owner().map(Element::code);
  }

  private String ownerTitle(Located one) {
    return one.owner()
        .map(owner -> owner.code() + " " + owner.title())
        .orElseGet(() -> Texts.in(language).of("amendment.change.top"));
  }

  private static Map<Place, Located> byPlace(Catalogue catalogue) {
    Map<Place, Located> places = new LinkedHashMap<>();
    Pages.of(catalogue).forEach(one -> places.put(one.place(), one));
    return places;
  }
}
