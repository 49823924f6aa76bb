package de.zielstand.intake;

/** Observation sheets out of files and back into them. */
public interface SheetFiles {
  /** By what the file is, whatever it is called. */
  Reading read(byte[] file);

  byte[] write(SheetTable table, Format format);

  /** How a file can be written. */
  enum Format {
    CSV,
    XLSX
  }

  /** What came of reading. */
  sealed interface Reading {
    record Read(SheetFile sheet, FileForm form) implements Reading {}

    record Refused(Flaw flaw) implements Reading {}
  }

  /** Why a file cannot be read at all. */
  enum Flaw {
    /** A compressed file, but none in which a workbook is. */
    NOT_A_WORKBOOK,
    /** The format of before 2007, or one with a password: both look alike from outside. */
    OLD_WORKBOOK,
    /** It becomes far larger when it is opened than a sheet of figures ever is. */
    TOO_DENSE,
    TOO_MANY_ROWS
  }
}
