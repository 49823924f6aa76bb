package de.zielstand.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file in whichever of the usual encodings spreadsheets wrote it. */
final class SheetText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SheetText() {}

  static String of(byte[] file) {
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(file, WINDOWS);
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
