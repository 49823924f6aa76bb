package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.CONCEPT;
import static de.zielstand.review.OwedCatalogue.MEASURE;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ledgers in which one submission has come so far. */
final class Ledgers {
  private static final Instant MORNING = Instant.parse("2020-01-15T08:00:00Z");

  private Ledgers() {}

  static Ledger draft(Owner owner, String period) {
    return of(submission(owner, period, List.of()));
  }

  /** A submission with a figure that was entered first and the steps since, an hour each. */
  static Submission submission(Owner owner, String period, List<Step.Kind> kinds) {
    return submission(owner, period, kinds, Optional.empty());
  }

  static Submission submission(
      Owner owner, String period, List<Step.Kind> kinds, Optional<LocalDate> until) {
    return submission(owner, period, kinds, until, new Amount.Count(1));
  }

  static Submission open(Owner owner, String period) {
    return new Submission(key(owner, period), List.of(), List.of());
  }

  static Ledger of(Submission... submissions) {
    var all = new LinkedHashMap<SubmissionKey, Submission>();
    for (Submission one : submissions) {
      all.put(one.key(), one);
    }
    return new Ledger(all);
  }

  /** Of the measure's first indicator. */
  static Ledger milestone(
      String period, @Nullable String doneOn, int stepsDone, int stepsTotal, boolean approved) {
    var day = doneOn == null ? null : LocalDate.parse(doneOn);
    List<Step.Kind> kinds = approved ? List.of(Step.Kind.SUBMITTED, Step.Kind.APPROVED) : List.of();
    return of(
        submission(
            MEASURE,
            period,
            kinds,
            Optional.empty(),
            new Amount.Milestone(day, stepsDone, stepsTotal)));
  }

  private static Submission submission(
      Owner owner, String period, List<Step.Kind> kinds, Optional<LocalDate> until, Amount amount) {
    SubmissionKey key = key(owner, period);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Step.Kind kind = kinds.get(i);
      steps.add(
          new Step(
              i + 1,
              MORNING.plusSeconds(3600L * (i + 1)),
              Optional.of("Probe"),
              kind,
              Optional.of("Grund"),
              kind == Step.Kind.REOPENED ? until : Optional.empty()));
    }
    return new Submission(key, steps, List.of(revision(key, amount)));
  }

  private static Revision revision(SubmissionKey key, Amount amount) {
    return new Revision(
        new FigureKey(CONCEPT, new Code("I1"), key.period(), ""),
        key.owner(),
        1,
        MORNING,
        Optional.of("Probe"),
        Origin.ENTRY,
        Optional.empty(),
        new Content.Value(amount, Quality.MEASURED),
        Remark.NONE);
  }

  private static SubmissionKey key(Owner owner, String period) {
    return new SubmissionKey(owner, Period.parse(period).orElseThrow());
  }
}
