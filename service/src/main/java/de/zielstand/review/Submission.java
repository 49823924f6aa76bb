package de.zielstand.review;

import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission as it was known at an instant: its steps and the revisions of its figures, from
 * which its stage and both its figures follow, those being worked on and those last approved.
 */
public record Submission(SubmissionKey key, List<Step> steps, List<Revision> revisions) {
  public Submission {
    steps = steps.stream().sorted(Comparator.comparingInt(Step::number)).toList();
    revisions = List.copyOf(revisions);
  }

  public Stage stage() {
    if (steps.isEmpty()) {
      return revisions.isEmpty() ? Stage.OPEN : Stage.DRAFT;
    }
    Step last = steps.getLast();
    return switch (last.kind()) {
      case SUBMITTED -> Stage.SUBMITTED;
      case RETURNED -> Stage.RETURNED;
      case REOPENED -> Stage.DRAFT;
      // A correction of what is approved begins anew as a draft.
      case APPROVED, TAKEN_OVER -> changedSince(last.at()) ? Stage.DRAFT : Stage.APPROVED;
    };
  }

  public Optional<Step> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** Of a figure, withdrawn ones too; 0 where it was never entered. */
  public int newestNumber(FigureKey figure) {
    return revisions.stream()
        .filter(one -> one.key().equals(figure))
        .mapToInt(Revision::number)
        .max()
        .orElse(0);
  }

  /** The newest revision of each figure; withdrawn ones are left out. */
  public SortedMap<FigureKey, Revision> current() {
    return standing(this);
  }

  /** What was approved last; it holds until something else is approved. */
  public SortedMap<FigureKey, Revision> approved() {
    return approvedAt().map(at -> standing(asOf(at))).orElseGet(TreeMap::new);
  }

  /** As it was known at that instant. */
  public Submission asOf(Instant instant) {
    return new Submission(
        key,
        steps.stream().filter(step -> !step.at().isAfter(instant)).toList(),
        revisions.stream().filter(one -> !one.recordedAt().isAfter(instant)).toList());
  }

  /** The newest revision of each figure, also of one that was withdrawn. */
  SortedMap<FigureKey, Revision> newest() {
    SortedMap<FigureKey, Revision> newest = new TreeMap<>();
    for (Revision revision : revisions) {
      newest.merge(
          revision.key(), revision, (one, other) -> one.number() > other.number() ? one : other);
    }
    return newest;
  }

  /** Whether that person entered or handed in some of it since the last approval. */
  public boolean isBy(String person) {
    Optional<String> name = Optional.of(person);
    return revisions.stream().anyMatch(one -> one.by().equals(name) && isNew(one.recordedAt()))
        || steps.stream()
            .anyMatch(step ->
                step.kind() == Step.Kind.SUBMITTED && step.by().equals(name) && isNew(step.at()));
  }

  /** Whether figures wait that nobody has approved. */
  public boolean isChangedSinceApproval() {
    return revisions.stream().anyMatch(one -> isNew(one.recordedAt()));
  }

  private boolean isNew(Instant at) {
    return approvedAt().filter(approved -> !at.isAfter(approved)).isEmpty();
  }

  public Optional<Instant> approvedAt() {
    return steps.reversed().stream()
        .filter(step -> step.kind().approves())
        .findFirst()
        .map(Step::at);
  }

  private boolean changedSince(Instant instant) {
    return revisions.stream().anyMatch(one -> one.recordedAt().isAfter(instant));
  }

  private static SortedMap<FigureKey, Revision> standing(Submission known) {
    SortedMap<FigureKey, Revision> newest = known.newest();
    newest.values().removeIf(one -> one.content() instanceof Content.Withdrawn);
    return newest;
  }
}
