package de.zielstand.review;

import de.zielstand.element.Code;

/** Where the figures of a submission are entered. */
public final class SheetAddress {
  /** Stands for the concept where the owner is beside the concepts; no code is in small letters. */
  private static final String COMMON = "gemeinsam";

  private SheetAddress() {}

  public static String of(String ags, SubmissionKey key) {
    return String.join(
        "/",
        "/kommunen",
        ags,
        "meldungen",
        key.owner().concept().map(Code::value).orElse(COMMON),
        key.owner().code().value(),
        key.period().code());
  }
}
