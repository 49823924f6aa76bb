package de.zielstand.intake.format;

import de.zielstand.intake.SheetFiles.Flaw;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through what programs write into workbooks: tags and text. Declarations, comments and marked
 * sections are refused, and so is a tag or text so long that the parser would fill the memory
 * before anybody sees it.
 */
final class PlainXml extends FilterInputStream {
  private static final int LONGEST = 1 << 20;

  /** Where the declaration of the version may stand. */
  private static final int HEAD = 8;

  private long position;
  private int sinceTag;
  private boolean inTag;

  PlainXml(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      check((byte) one);
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      check(buffer[offset + i]);
    }
    return count;
  }

  private void check(byte sign) {
    position++;
    if (inTag && (sign == '!' || (sign == '?' && position > HEAD))) {
      throw new UnreadableWorkbook(Flaw.NOT_A_WORKBOOK);
    }
    inTag = sign == '<';
    sinceTag = inTag ? 0 : sinceTag + 1;
    if (sinceTag > LONGEST) {
      throw new UnreadableWorkbook(Flaw.TOO_DENSE);
    }
  }
}
