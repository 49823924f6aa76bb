package de.zielstand.review;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done with submissions, as a log that only grows. */
public interface Submissions {
  /** The steps of every submission that were known at that instant. */
  Map<SubmissionKey, List<Step>> steps(Scope scope, Instant asOf);

  /** How many steps there are: every one adds to them, and none ever goes. */
  long count(Scope scope);

  Submission of(Scope scope, SubmissionKey key, Instant asOf);

  /**
   * Takes a step if nobody else took one meanwhile.
   *
   * @param seen how many steps the person has seen
   */
  default Progress take(Scope scope, SubmissionKey key, int seen, Wish wish, long by) {
    return takeAll(scope, List.of(new Move(key, seen, wish)), by);
  }

  /** All of the steps or none; what came of the first that was refused. */
  Progress takeAll(Scope scope, List<Move> moves, long by);

  /** A step of one submission. */
  record Move(SubmissionKey key, int seen, Wish wish) {}

  /**
   * A step somebody wants to take.
   *
   * @param reason needed to return and to reopen
   * @param until needed to reopen
   */
  record Wish(Step.Kind kind, Optional<String> reason, Optional<LocalDate> until) {
    public Wish {
      boolean explained = kind == Step.Kind.RETURNED || kind == Step.Kind.REOPENED;
      if ((explained && reason.isEmpty()) || (kind == Step.Kind.REOPENED && until.isEmpty())) {
        throw new IllegalArgumentException(kind + " needs a reason and a reopening its last day");
      }
    }

    public static Wish of(Step.Kind kind) {
      return new Wish(kind, Optional.empty(), Optional.empty());
    }
  }

  /** What came of a wish. */
  enum Progress {
    DONE,
    /** Somebody else took a step meanwhile. */
    STALE,
    /** Not from this stage. */
    NOT_NOW,
    /** Nobody approves what they entered or handed in. */
    OWN_FIGURES,
    /** Nothing was entered since the last approval. */
    NOTHING_NEW
  }
}
