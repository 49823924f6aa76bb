package de.zielstand.review;

import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All submissions of a municipality as they were known at an instant.
 *
 * @param counted what tools counted, of figures that nobody needs to enter
 */
public record Ledger(
    Map<SubmissionKey, Submission> submissions, SortedMap<FigureKey, Revision> counted) {
  public Ledger {
    submissions = Map.copyOf(submissions);
    counted = Collections.unmodifiableSortedMap(counted);
  }

  public Ledger(Map<SubmissionKey, Submission> submissions) {
    this(submissions, new TreeMap<>());
  }

  public Ledger with(SortedMap<FigureKey, Revision> figures) {
    return new Ledger(submissions, figures);
  }

  public static Ledger of(Map<SubmissionKey, List<Step>> steps, List<Revision> revisions) {
    Map<SubmissionKey, List<Revision>> entered = new LinkedHashMap<>();
    for (Revision revision : revisions) {
      entered
          .computeIfAbsent(
              new SubmissionKey(revision.owner(), revision.key().period()), _ -> new ArrayList<>())
          .add(revision);
    }
    Map<SubmissionKey, Submission> submissions = new LinkedHashMap<>();
    entered.forEach((key, own) ->
        submissions.put(key, new Submission(key, steps.getOrDefault(key, List.of()), own)));
    steps.forEach(
        (key, own) -> submissions.computeIfAbsent(key, _ -> new Submission(key, own, List.of())));
    return new Ledger(submissions);
  }

  /** As it was known at that instant. */
  public Ledger asOf(Instant instant) {
    Map<SubmissionKey, Submission> then = new LinkedHashMap<>();
    submissions.forEach((key, submission) -> {
      Submission known = submission.asOf(instant);
      if (!known.steps().isEmpty() || !known.revisions().isEmpty()) {
        then.put(key, known);
      }
    });
    return new Ledger(then);
  }

  /** One of which nothing is known is open. */
  public Submission of(SubmissionKey key) {
    return Optional.ofNullable(submissions.get(key))
        .orElseGet(() -> new Submission(key, List.of(), List.of()));
  }

  /** The same with one submission as it is by now. */
  public Ledger with(Submission newer) {
    Map<SubmissionKey, Submission> all = new LinkedHashMap<>(submissions);
    all.put(newer.key(), newer);
    return new Ledger(all, counted);
  }

  /** What was approved last of each figure. */
  public SortedMap<FigureKey, Revision> approved() {
    SortedMap<FigureKey, Revision> all = new TreeMap<>();
    submissions.values().forEach(submission -> all.putAll(submission.approved()));
    return all;
  }

  /** What stands there now, drafts and submitted figures too. */
  public SortedMap<FigureKey, Revision> entered() {
    SortedMap<FigureKey, Revision> all = new TreeMap<>();
    submissions.values().forEach(submission -> all.putAll(submission.current()));
    return all;
  }

  /** What was entered, and where nothing was, what tools counted. */
  public SortedMap<FigureKey, Revision> known() {
    if (counted.isEmpty()) {
      return entered();
    }
    SortedMap<FigureKey, Revision> all = new TreeMap<>(counted);
    all.putAll(entered());
    return all;
  }
}
