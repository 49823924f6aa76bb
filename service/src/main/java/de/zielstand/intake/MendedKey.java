package de.zielstand.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality's key that was not written in full, and what it was taken for.
 *
 * @param line where it stands first
 */
public record MendedKey(int line, String column, String said, String key) {
  /** Each once, however many rows have it. */
  public static List<MendedKey> of(SheetFile file, String column) {
    Map<String, MendedKey> mended = new LinkedHashMap<>();
    for (SheetFile.Row row : file.rows()) {
      of(row.line(), column, row.text(column))
          .ifPresent(one -> mended.putIfAbsent(one.said(), one));
    }
    return List.copyOf(mended.values());
  }

  static Optional<MendedKey> of(int line, String column, String said) {
    String key = FileProblems.key(said);
    return key.equals(said)
        ? Optional.empty()
        : Optional.of(new MendedKey(line, column, said, key));
  }
}
