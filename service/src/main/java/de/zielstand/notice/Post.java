package de.zielstand.notice;

/** Carries letters, where somebody has said by which server. */
public interface Post {
  boolean configured();

  /** Never fails the work it belongs to: what became of the letter is said instead. */
  Delivery send(Letter letter);

  enum Delivery {
    SENT,
    NOT_CONFIGURED,
    FAILED
  }
}
