package de.zielstand.review;

import de.zielstand.tenancy.Scope;

/** Tells the one who handed a submission in that it came back. */
public interface ReturnNotice {
  /**
   * To be called after the step was taken; nothing is sent where the figures are invented, where
   * the person has no address, or where no mail is set up.
   */
  void send(Scope scope, SubmissionKey key);
}
