package de.zielstand.intake.format;

import de.zielstand.intake.FileForm;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetTable;
import jakarta.inject.Singleton;

@Singleton
final class FormattedSheets implements SheetFiles {
  /** Notes may have several lines, and a table empty ones at its end. */
  private static final long MOST_LINES = 10L * SheetFile.MOST_ROWS;

  private static final long MOST_CELLS = 50L * SheetFile.MOST_ROWS;

  @Override
  public Reading read(byte[] file) {
    if (startsWith(file, 'P', 'K', 3, 4)) {
      return read(new WorkbookReader(file));
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      return new Reading.Refused(Flaw.OLD_WORKBOOK);
    }
    if (isTooMuch(file)) {
      return new Reading.Refused(Flaw.TOO_MANY_ROWS);
    }
    var sheet = SheetFile.parse(file);
    return sheet.rows().size() > SheetFile.MOST_ROWS
        ? new Reading.Refused(Flaw.TOO_MANY_ROWS)
        : new Reading.Read(sheet, FileForm.of(file, sheet));
  }

  @Override
  public byte[] write(SheetTable table, Format format) {
    return switch (format) {
      case CSV -> SeparatedText.write(table);
      case XLSX -> WorkbookWriter.write(table);
    };
  }

  /** Before it is taken apart: so many lines or cells would fill the memory. */
  private static boolean isTooMuch(byte[] file) {
    long lines = 0;
    long cells = 0;
    for (byte sign : file) {
      lines += sign == '\n' ? 1 : 0;
      cells += sign == ';' || sign == ',' || sign == '\t' ? 1 : 0;
    }
    return lines > MOST_LINES || cells > MOST_CELLS;
  }

  private static Reading read(WorkbookReader reader) {
    try {
      return reader.read();
    } catch (UnreadableWorkbook unreadable) {
      return new Reading.Refused(unreadable.flaw());
    }
  }

  private static boolean startsWith(byte[] file, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= file.length || Byte.toUnsignedInt(file[i]) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
