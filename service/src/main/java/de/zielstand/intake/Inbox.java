package de.zielstand.intake;

import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Origin;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.tenancy.Scope;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes figures in: all of a delivery or nothing of it. */
public interface Inbox {
  Outcome take(Scope scope, Delivery delivery, long by);

  /**
   * Takes over what was approved elsewhere, of many municipalities: every part or none.
   *
   * @param parts asked for one by one, so that they need not all be in memory; whatever one throws
   *     undoes those before it
   * @param receipt asked for at the end, when the answer is known
   */
  Outcome takeOver(Iterator<Part> parts, Supplier<Optional<Receipt>> receipt, long by);

  /** What was answered to that key before. */
  Optional<Receipt> receipt(Scope scope, long by, String key);

  /**
   * Figures to save and submissions to hand in with them.
   *
   * @param receipt kept where the sender gave a key
   * @param file the number of the import that brings them, if one does
   */
  record Delivery(
      List<Change> changes,
      Origin origin,
      List<Move> moves,
      Optional<Receipt> receipt,
      Optional<Long> file) {
    public Delivery(
        List<Change> changes, Origin origin, List<Move> moves, Optional<Receipt> receipt) {
      this(changes, origin, moves, receipt, Optional.empty());
    }

    public Delivery {
      changes = List.copyOf(changes);
      moves = List.copyOf(moves);
    }

    /** Figures that nobody has to be told about. */
    public static Delivery of(List<Change> changes, Origin origin) {
      return new Delivery(changes, origin, List.of(), Optional.empty());
    }
  }

  /**
   * What is taken over for one municipality.
   *
   * @param moves the steps by which its figures count as approved
   */
  record Part(Scope scope, List<Change> changes, List<Move> moves) {
    public Part {
      changes = List.copyOf(changes);
      moves = List.copyOf(moves);
    }
  }

  /**
   * What was answered to a delivery.
   *
   * @param digest of what was sent, so that a key is not used for something else
   */
  record Receipt(String key, String digest, String answer) {}

  /** What came of a delivery. */
  sealed interface Outcome {
    record Taken() implements Outcome {}

    /** Somebody else changed this figure meanwhile. */
    record Stale(FigureKey figure) implements Outcome {}

    /** Its submission was handed in or approved meanwhile. */
    record Locked(FigureKey figure) implements Outcome {}

    record NotSubmitted(Progress why) implements Outcome {}

    /** The same key came in twice at once. */
    record AlreadyTaken() implements Outcome {}
  }
}
