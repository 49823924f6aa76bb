package de.zielstand.intake;

import de.zielstand.intake.FileForm.Coding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a file in whichever of the usual encodings spreadsheets wrote it. */
final class SheetText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SheetText() {}

  static String of(byte[] file) {
    if (isMarked(file)) {
      return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    }
    return switch (coding(file)) {
      case UTF_8, WORKBOOK -> new String(file, StandardCharsets.UTF_8);
      case UTF_16LE -> new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
      case WINDOWS_1252 -> new String(file, WINDOWS);
    };
  }

  static Coding coding(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE)) {
      return Coding.UTF_16LE;
    }
    return isMarked(file) || isUtf8(file) ? Coding.UTF_8 : Coding.WINDOWS_1252;
  }

  /** Piece by piece, since a large file would stand in the memory once more. */
  private static boolean isUtf8(byte[] file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer out = CharBuffer.allocate(8_192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return !result.isError();
  }

  private static boolean isMarked(byte[] file) {
    return startsWith(file, 0xEF, 0xBB, 0xBF);
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
