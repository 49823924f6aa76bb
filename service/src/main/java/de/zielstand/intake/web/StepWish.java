package de.zielstand.intake.web;

import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.review.Step;
import de.zielstand.review.Submissions.Wish;
import java.time.LocalDate;
import java.util.Optional;

/** A step somebody asks for, with what they typed to it. */
record StepWish(Step.Kind kind, String reason, Optional<LocalDate> until) {
  private static final int LONGEST_REASON = 1_000;

  /** Not found where it is no step, and forbidden where it is not theirs to take. */
  static Step.Kind kind(String name, SheetRights rights) {
    return switch (name) {
      case "einreichen" -> allowed(Step.Kind.SUBMITTED, rights.enters());
      case "freigeben" -> allowed(Step.Kind.APPROVED, rights.approves());
      case "zurueckgeben" -> allowed(Step.Kind.RETURNED, rights.approves());
      case "oeffnen" -> allowed(Step.Kind.REOPENED, rights.reopens());
      default -> throw new Refusal(Problem.Kind.NOT_FOUND);
    };
  }

  /** The confirmation a page shows after it. */
  static String done(Step.Kind kind) {
    return switch (kind) {
      case SUBMITTED -> "figures-submitted";
      case APPROVED, TAKEN_OVER -> "figures-approved";
      case RETURNED -> "figures-returned";
      case REOPENED -> "figures-reopened";
    };
  }

  Wish checked() {
    return switch (kind) {
      case SUBMITTED, APPROVED, TAKEN_OVER -> Wish.of(kind);
      case RETURNED -> new Wish(kind, Optional.of(checkedReason()), Optional.empty());
      case REOPENED ->
          new Wish(
              kind,
              Optional.of(checkedReason()),
              Optional.of(
                  until.orElseThrow(() -> Refusal.at(Place.of("figure", "until", "NOT_A_DAY")))));
    };
  }

  private String checkedReason() {
    if (reason.isEmpty()) {
      throw Refusal.at(Place.of("intake", "reason", "REASON_MISSING"));
    }
    if (reason.length() > LONGEST_REASON) {
      throw Refusal.at(Place.of("figure", "reason", "TOO_LONG"));
    }
    return reason;
  }

  private static Step.Kind allowed(Step.Kind kind, boolean allowed) {
    if (!allowed) {
      throw new Refusal(Problem.Kind.FORBIDDEN);
    }
    return kind;
  }
}
