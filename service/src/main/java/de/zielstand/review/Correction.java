package de.zielstand.review;

import de.zielstand.observation.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure that was changed after it had been approved.
 *
 * @param before what had been approved
 * @param approvedAt when the new figure was approved; empty while it waits
 */
public record Correction(
    SubmissionKey submission, Revision before, Revision after, Optional<Instant> approvedAt) {

  /** Of all submissions, the newest first; several changes between two approvals are one. */
  public static List<Correction> all(Ledger ledger) {
    List<Correction> all = new ArrayList<>();
    ledger.submissions().values().forEach(submission -> all.addAll(of(submission)));
    all.sort(
        Comparator.comparing((Correction one) -> one.after().recordedAt())
            .reversed()
            .thenComparing(one -> one.after().key()));
    return List.copyOf(all);
  }

  private static List<Correction> of(Submission submission) {
    List<Instant> approvals =
        submission.steps().stream().filter(step -> step.kind().approves()).map(Step::at).toList();
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < approvals.size(); i++) {
      Optional<Instant> until =
          i + 1 < approvals.size() ? Optional.of(approvals.get(i + 1)) : Optional.empty();
      found.addAll(between(submission, approvals.get(i), until));
    }
    return found;
  }

  private static List<Correction> between(
      Submission submission, Instant from, Optional<Instant> until) {
    var before = submission.asOf(from).approved();
    var after = until.map(at -> submission.asOf(at).approved()).orElseGet(submission::newest);
    List<Correction> found = new ArrayList<>();
    before.forEach((key, old) -> {
      Revision now = after.get(key);
      if (now != null && now.number() != old.number() && !now.content().equals(old.content())) {
        found.add(new Correction(submission.key(), old, now, until));
      }
    });
    return found;
  }
}
