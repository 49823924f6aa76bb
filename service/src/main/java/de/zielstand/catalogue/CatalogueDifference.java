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
import java.util.stream.Stream;
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
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.Changed(place, now.title, now.type, fields));
  }

  /** What an element says itself; what the elements inside it say is theirs. */
  private record Facts(String title, String type, Map<String, String> values) {}

  private static Map<Place, Facts> elements(Catalogue catalogue) {
    Map<Place, Facts> elements = new LinkedHashMap<>();
    for (Concept concept : catalogue.concepts()) {
      collect(Records.parts(concept), Optional.of(concept.code()), elements);
    }
    Stream.of(catalogue.bodies(), catalogue.reportDuties(), catalogue.contextFigures())
        .flatMap(List::stream)
        .forEach(record -> collect(Records.parts((Record) record), Optional.empty(), elements));
    return elements;
  }

  private static void collect(
      List<Part> parts, Optional<Code> concept, Map<Place, Facts> elements) {
    Deque<Part> around = new ArrayDeque<>();
    for (Part part : parts) {
      while (!around.isEmpty() && !isWithin(part, around.peek())) {
        around.pop();
      }
      if (part.value() instanceof Element element) {
        String type = element.getClass().getSimpleName();
        elements.put(
            new Place(concept, element.code()),
            new Facts(element.title(), type, new LinkedHashMap<>()));
        around.push(part);
      } else if (isLeaf(part.value()) && around.peek() instanceof Part(String path, Element own)) {
        String key = path.isEmpty() ? part.path() : part.path().substring(path.length() + 1);
        Facts facts = Objects.requireNonNull(elements.get(new Place(concept, own.code())));
        facts.values.put(key, part.value().toString());
      }
    }
  }

  private static boolean isWithin(Part part, Part outer) {
    return outer.path().isEmpty() || part.path().startsWith(outer.path() + ".");
  }

  private static boolean isLeaf(Object value) {
    return value instanceof Notated || !(value instanceof Record);
  }
}
