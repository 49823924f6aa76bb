package de.zielstand.intake;

import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.review.Lock;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What undoes an import: what stood before it, as new revisions; where nothing stood, a withdrawal.
 *
 * @param changes all of them, or none where something is in the way
 */
public record ImportUndoing(List<Change> changes, List<Obstacle> obstacles) {
  public ImportUndoing {
    changes = List.copyOf(changes);
    obstacles = List.copyOf(obstacles);
  }

  /** A figure that cannot be put back. */
  public record Obstacle(FigureKey key, Why why) {}

  /** What is in the way. */
  public enum Why {
    CHANGED_AFTER,
    SUBMITTED,
    APPROVED,
    CLOSED,
    NOT_YOURS
  }

  /**
   * Held against what is there now.
   *
   * @param written the number of the revision the import wrote of each figure
   * @param reason stands with each of the new revisions
   */
  public static ImportUndoing of(Intake intake, Map<FigureKey, Integer> written, String reason) {
    Map<FigureKey, List<Revision>> known =
        intake.ledger().submissions().values().stream()
            .flatMap(submission -> submission.revisions().stream())
            .filter(one -> written.containsKey(one.key()))
            .collect(Collectors.groupingBy(Revision::key));
    List<Change> changes = new ArrayList<>();
    List<Obstacle> obstacles = new ArrayList<>();
    new TreeMap<>(written)
        .forEach((key, number) -> {
          List<Revision> revisions = known.getOrDefault(key, List.of());
          obstacle(intake, revisions, number)
              .ifPresentOrElse(
                  why -> obstacles.add(new Obstacle(key, why)),
                  () -> changes.add(back(key, number, revisions, reason)));
        });
    return new ImportUndoing(obstacles.isEmpty() ? changes : List.of(), obstacles);
  }

  private static Optional<Why> obstacle(Intake intake, List<Revision> revisions, int number) {
    int newest = revisions.stream().mapToInt(Revision::number).max().orElse(0);
    Optional<Revision> imported = numbered(revisions, number);
    if (newest != number || imported.isEmpty()) {
      return Optional.of(Why.CHANGED_AFTER);
    }
    Revision revision = imported.get();
    if (!intake.remit().covers(revision.owner(), revision.key().breakdown())) {
      return Optional.of(Why.NOT_YOURS);
    }
    Submission submission =
        intake.ledger().of(new SubmissionKey(revision.owner(), revision.key().period()));
    return Lock.of(
            submission, intake.rules().closes(revision.key().period().lastDay()), intake.today())
        .flatMap(lock ->
            switch (lock) {
              case SUBMITTED -> Optional.of(Why.SUBMITTED);
              case CLOSED -> Optional.of(Why.CLOSED);
              // What the import corrected was approved before it, and is not yet again.
              case APPROVED ->
                  submission
                      .approvedAt()
                      .filter(at -> at.isAfter(revision.recordedAt()))
                      .map(_ -> Why.APPROVED);
            });
  }

  private static Change back(FigureKey key, int number, List<Revision> revisions, String reason) {
    Optional<Revision> before = numbered(revisions, number - 1);
    return new Change(
        key,
        number,
        before.map(Revision::content).orElseGet(Content.Withdrawn::new),
        before.map(Revision::remark).orElse(Remark.NONE),
        Optional.of(reason));
  }

  private static Optional<Revision> numbered(List<Revision> revisions, int number) {
    return revisions.stream().filter(one -> one.number() == number).findFirst();
  }
}
