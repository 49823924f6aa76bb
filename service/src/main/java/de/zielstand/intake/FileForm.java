package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import java.util.Arrays;
import java.util.Optional;

/**
 * In which form a file was found.
 *
 * @param separator between its cells; empty of a workbook
 * @param sign before the fraction of its numbers; empty where nothing tells which is meant
 */
public record FileForm(Coding coding, Optional<Character> separator, Optional<DecimalSign> sign) {
  private static final int LONGEST_HEAD = 16_384;

  /** How its text is written down. */
  public enum Coding {
    UTF_8,
    UTF_16LE,
    WINDOWS_1252,
    WORKBOOK
  }

  /** Of a file of separated text. */
  public static FileForm of(byte[] file, SheetFile sheet) {
    return new FileForm(
        SheetText.coding(file),
        Optional.of(SheetCsv.separator(SheetText.of(head(file)))),
        sheet.decimalSign());
  }

  /** The headings stand in it. */
  private static byte[] head(byte[] file) {
    return Arrays.copyOf(file, Math.min(file.length, LONGEST_HEAD));
  }
}
