package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Notated;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What would change if one catalogue took the place of another, element by element. */
public final class CatalogueDifference {
  private CatalogueDifference() {}

  /** An element among all: codes are unique only within their concept. */
  public record Place(Optional<Code> concept, Code code) {}

  /** One element that came, went or became different. */
  public sealed interface Change {
    Place place();

    String title();

    record Added(Place place, String title, String type) implements Change {}

    /** No longer in the file: it ends, its figures stay. */
    record Ended(Place place, String title, String type) implements Change {}

    record Changed(Place place, String title, String type, List<FieldChange> fields)
        implements Change {
      public Changed {
        fields = List.copyOf(fields);
      }
    }
  }

  /** Empty where the key was, or is, not said. */
  public record FieldChange(String key, Optional<String> before, Optional<String> after) {}

  /** Added and changed elements in the order of the new catalogue, then the ended of the old. */
  public static List<Change> between(Catalogue before, Catalogue after) {
    Map<Place, Facts> old = elements(before);
    Map<Place, Facts> now = elements(after);
    List<Change> changes = new ArrayList<>();
    now.forEach((place, facts) -> change(place, old.get(place), facts).ifPresent(changes::add));
    old.forEach((place, facts) -> {
      if (!now.containsKey(place)) {
        changes.add(new Change.Ended(place, facts.title, facts.type));
      }
    });
    return List.copyOf(changes);
  }

  private static Optional<Change> change(Place place, @Nullable Facts old, Facts now) {
    if (old == null) {
      return Optional.of(new Change.Added(place, now.title, now.type));
    }
    List<FieldChange> fields = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(now.values.keySet());
    keys.addAll(old.values.keySet());
    for (String key : keys) {
      Optional<String> was = Optional.ofNullable(old.values.get(key));
      Optional<String> is = Optional.ofNullable(now.values.get(key));
      if (!was.equals(is)) {
        fields.add(new FieldChange(key, was, is));
      }
    }
    order(old.inside, now.inside).ifPresent(fields::add);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.Changed(place, now.title, now.type, fields));
  }

  /** Only elements that stayed can have changed their order. */
  private static Optional<FieldChange> order(List<Code> old, List<Code> now) {
    List<Code> was = old.stream().filter(now::contains).toList();
    List<Code> is = now.stream().filter(old::contains).toList();
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(
            new FieldChange("order", Optional.of(was.toString()), Optional.of(is.toString())));
  }

  /** What an element says itself; what the elements inside it say is theirs. */
  private record Facts(String title, String type, Map<String, String> values, List<Code> inside) {
    private static Facts of(String title, String type) {
      return new Facts(title, type, new LinkedHashMap<>(), new ArrayList<>());
    }
  }

  private static Map<Place, Facts> elements(Catalogue catalogue) {
    Map<Place, Facts> elements = new LinkedHashMap<>();
    Place whole = new Place(Optional.empty(), new Code(catalogue.ags().value()));
    elements.put(whole, Facts.of(catalogue.name(), "Catalogue"));
    Deque<Around> around = new ArrayDeque<>(List.of(new Around("", whole)));
    for (Part part : Records.parts(catalogue)) {
      while (!part.path().startsWith(around.element().prefix)) {
        around.pop();
      }
      Around outer = around.element();
      Facts facts = Objects.requireNonNull(elements.get(outer.place));
      if (part.value() instanceof Element element) {
        Place place = placeOf(element, outer.place);
        Facts own = Facts.of(element.title(), element.getClass().getSimpleName());
        own.values.put("within", outer.place.code().value());
        elements.put(place, own);
        facts.inside.add(element.code());
        around.push(new Around(part.path() + ".", place));
      } else if (isLeaf(part.value())) {
        facts.values.put(part.path().substring(outer.prefix.length()), part.value().toString());
      }
    }
    return elements;
  }

  /** The element whose parts are being walked over, and how their paths begin. */
  private record Around(String prefix, Place place) {}

  private static Place placeOf(Element element, Place outer) {
    return element instanceof Concept concept
        ? new Place(Optional.of(concept.code()), concept.code())
        : new Place(outer.concept(), element.code());
  }

  private static boolean isLeaf(Object value) {
    return value instanceof Notated || !(value instanceof Record);
  }
}
