package de.zielstand.review;

/** How a submission stands with those who have to see to it; the most urgent first. */
public enum DutyState {
  RETURNED,
  LATE,
  /** Reopened, or approved once and being corrected. */
  REOPENED,
  DUE,
  /** Waits for somebody to approve it. */
  SUBMITTED,
  /** Its period is not over yet. */
  RUNNING,
  /** Not handed in while it could be. */
  CLOSED,
  APPROVED;

  /** Whether the recorder has done their part. */
  public boolean isHandedIn() {
    return switch (this) {
      case SUBMITTED, APPROVED -> true;
      case RETURNED, LATE, REOPENED, DUE, RUNNING, CLOSED -> false;
    };
  }

  static DutyState of(Stage stage, boolean reopened, Rung rung) {
    return switch (stage) {
      case SUBMITTED -> SUBMITTED;
      case RETURNED -> RETURNED;
      case APPROVED -> APPROVED;
      case OPEN, DRAFT -> reopened ? REOPENED : ofRung(rung);
    };
  }

  private static DutyState ofRung(Rung rung) {
    return switch (rung) {
      case NOT_YET -> RUNNING;
      case OPENED, REMINDER, DUE -> DUE;
      case LATE -> LATE;
      case CLOSED -> CLOSED;
    };
  }
}
