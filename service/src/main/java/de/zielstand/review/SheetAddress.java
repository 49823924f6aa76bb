package de.zielstand.review;

import de.zielstand.element.Owner;

/** Where figures are entered. */
public final class SheetAddress {
  private SheetAddress() {}

  /** All that are to be handed in. */
  public static String list(String ags) {
    return "/kommunen/" + ags + "/meldungen";
  }

  /** Those of one submission. */
  public static String of(String ags, SubmissionKey key) {
    Owner owner = key.owner();
    return list(ags) + "/" + owner.code().inAddress(owner.concept()) + "/" + key.period().code();
  }
}
