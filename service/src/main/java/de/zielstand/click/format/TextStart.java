package de.zielstand.click.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out by its first bytes how a text is written. */
final class TextStart {
  private TextStart() {}

  /** Signs that are wrong in that encoding end the reading, rather than becoming other signs. */
  static Reader open(InputStream file) throws IOException {
    file.mark(4);
    int first = file.read();
    int second = file.read();
    int third = file.read();
    file.reset();
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (first == 0xFE && second == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (first == 0xEF && second == 0xBB && third == 0xBF) {
      mark = 3;
    } else if (first > 0 && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    }
    file.skipNBytes(mark);
    return new InputStreamReader(
        file,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
