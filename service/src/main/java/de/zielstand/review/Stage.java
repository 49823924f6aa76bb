package de.zielstand.review;

/** How far a submission is. */
public enum Stage {
  OPEN,
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED;

  /** Whether its figures may be changed without reopening or correcting. */
  public boolean isEditable() {
    return switch (this) {
      case OPEN, DRAFT, RETURNED -> true;
      case SUBMITTED, APPROVED -> false;
    };
  }
}
