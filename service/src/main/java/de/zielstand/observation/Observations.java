package de.zielstand.observation;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures as they were entered. Nothing is overwritten, so any instant can be asked. */
public interface Observations {
  /** Every revision that was known at that instant, each figure's in their order. */
  List<Revision> known(Scope scope, Question question, Instant asOf);

  /** How many revisions there are: every change adds some, and none ever goes. */
  long count(Scope scope);

  /** Whether anything was ever entered. */
  boolean any(Scope scope);

  /** Of all figures that belong to one submission. */
  List<Revision> ofOwner(Scope scope, Owner owner, Period period, Instant asOf);

  /** All of the changes, or none. */
  default Recording record(Scope scope, List<Change> changes, Origin origin, long by) {
    return record(scope, changes, origin, by, Optional.empty());
  }

  /**
   * All of the changes, or none.
   *
   * @param file the number of the import that brings them
   */
  Recording record(Scope scope, List<Change> changes, Origin origin, long by, Optional<Long> file);

  /** Of which indicators and days; what is not said does not narrow. */
  record Question(
      Optional<Code> indicator, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    public static final Question ALL =
        new Question(Optional.empty(), Optional.empty(), Optional.empty());

    public static Question of(Code indicator) {
      return new Question(Optional.of(indicator), Optional.empty(), Optional.empty());
    }
  }

  /**
   * A figure as somebody wants it to be.
   *
   * @param seen the number of the revision the writer has seen, 0 where there was none
   */
  record Change(FigureKey key, int seen, Content content, Remark remark, Optional<String> reason) {}

  /** What came of recording. */
  sealed interface Recording {
    record Recorded(int revisions) implements Recording {}

    /** Somebody else changed this figure meanwhile. */
    record Stale(FigureKey key) implements Recording {}

    /** It is submitted and waits for its approval. */
    record Locked(FigureKey key) implements Recording {}

    /** It is approved: a correction says why. */
    record NeedsReason(FigureKey key) implements Recording {}

    /** The catalogue never had that indicator. */
    record UnknownIndicator(FigureKey key) implements Recording {}
  }
}
