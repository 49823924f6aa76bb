package de.zielstand.surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What undoes a file: what was said before it, as new revisions; where nothing was, the figure is
 * taken back.
 *
 * @param changes all of them, or none where something is in the way
 * @param changedAfter figures that somebody changed once more
 */
public record ContextUndoing(List<ContextChange> changes, List<ContextKey> changedAfter) {
  public ContextUndoing {
    changes = List.copyOf(changes);
    changedAfter = List.copyOf(changedAfter);
  }

  public static ContextUndoing of(Surroundings known, long file, String reason) {
    List<ContextChange> changes = new ArrayList<>();
    List<ContextKey> changedAfter = new ArrayList<>();
    for (ContextRevision brought : known.broughtBy(file)) {
      List<ContextRevision> history = known.history(brought.key());
      if (history.getLast().number() == brought.number()) {
        Optional<Statement> before =
            brought.number() == 1 ? Optional.empty() : history.get(brought.number() - 2).said();
        changes.add(
            new ContextChange(brought.key(), brought.number(), before, Optional.of(reason)));
      } else {
        changedAfter.add(brought.key());
      }
    }
    return new ContextUndoing(changedAfter.isEmpty() ? changes : List.of(), changedAfter);
  }
}
