package de.zielstand.click.format;

import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file that is longer than any export. */
final class BoundedStream extends FilterInputStream {
  private static final long LARGEST = 64L * 1024 * 1024;

  private long left = LARGEST;

  BoundedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    if (sign >= 0) {
      count(1);
    }
    return sign;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw new UnreadableFile(FileProblem.inLine(Flaw.TOO_LARGE, 1, "64 MiB"));
    }
  }
}
