package de.zielstand.evaluation;

import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.review.Ledger;
import de.zielstand.review.Stage;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;

/** How far a single figure is: one approved before stays so while others are corrected. */
public final class FigureStage {
  private FigureStage() {}

  /** What tools counted was never handed in, whatever became of figures beside it. */
  public static Stage of(Revision revision, Ledger ledger) {
    if (revision.origin() == Origin.COUNTED) {
      return Stage.OPEN;
    }
    Submission submission = ledger.of(new SubmissionKey(revision.owner(), revision.key().period()));
    boolean approved =
        submission.approvedAt().filter(at -> !revision.recordedAt().isAfter(at)).isPresent();
    return approved ? Stage.APPROVED : submission.stage();
  }
}
