package de.zielstand.intake;

import de.zielstand.observation.Observations.Change;
import de.zielstand.review.SubmissionKey;
import java.util.List;
import java.util.Set;

/**
 * What rows come to.
 *
 * @param changes what would be saved, in the order of the rows
 * @param lines the line of each change
 * @param touched the submissions the changes belong to
 */
public record Judged(
    List<Change> changes,
    List<Integer> lines,
    Set<SubmissionKey> touched,
    int unchanged,
    List<RowProblem> problems) {
  public Judged {
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
    touched = Set.copyOf(touched);
    problems = List.copyOf(problems);
  }

  /** How many of the changes alter a figure that was there. */
  public int revised() {
    return (int) changes.stream().filter(change -> change.seen() > 0).count();
  }
}
