package de.zielstand.intake.format;

import de.zielstand.intake.SheetFiles.Flaw;

/** Ends the reading of a workbook; never leaves this package. */
final class UnreadableWorkbook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;

  UnreadableWorkbook(Flaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  UnreadableWorkbook(Flaw flaw, Exception cause) {
    super(flaw.name(), cause);
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }
}
