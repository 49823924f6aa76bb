package de.zielstand.surroundings;

import de.zielstand.element.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All context figures of a municipality as they were known at an instant. */
public final class Surroundings {
  private final NavigableMap<ContextKey, List<ContextRevision>> histories = new TreeMap<>();

  /** In the order in which they were written. */
  public Surroundings(List<ContextRevision> revisions) {
    revisions.forEach(one -> histories.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(one));
  }

  /** The newest last. */
  public List<ContextRevision> history(ContextKey key) {
    return List.copyOf(histories.getOrDefault(key, List.of()));
  }

  public Optional<ContextRevision> newest(ContextKey key) {
    return Optional.ofNullable(histories.get(key)).map(List::getLast);
  }

  /** What holds, by figure, territory and day. */
  public List<ContextRevision> holding() {
    return histories.values().stream()
        .map(List::getLast)
        .filter(one -> one.said().isPresent())
        .toList();
  }

  /** What one file brought, whether or not it still holds. */
  public List<ContextRevision> broughtBy(long file) {
    return histories.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.file().filter(number -> number == file).isPresent())
        .toList();
  }

  public List<ContextSeries> series() {
    Map<ContextSeries.Name, List<ContextRevision>> byName = new TreeMap<>();
    for (ContextRevision one : holding()) {
      byName.computeIfAbsent(ContextSeries.Name.of(one.key()), _ -> new ArrayList<>()).add(one);
    }
    return byName.entrySet().stream()
        .map(entry -> new ContextSeries(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** One figure, its territories in order; all of the municipality is first. */
  public List<ContextSeries> series(Code figure) {
    return series().stream().filter(one -> one.name().figure().equals(figure)).toList();
  }
}
