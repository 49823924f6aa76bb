package de.zielstand.catalogue;

import de.zielstand.element.Flaw;
import java.util.List;
import java.util.Map;

/**
 * One element as flat fields, each named by its path ({@code steps[0].due}) and written as in a
 * file, and back: checked just as a file is.
 */
public interface ElementFields {
  /** Fields the type does not have are refused. An element with flaws is not made. */
  <T extends Record> Read<T> read(Class<T> type, Map<String, String> fields);

  /** What came of reading. */
  sealed interface Read<T> {
    record Made<T>(T element) implements Read<T> {}

    /** The key of each flaw is the path of its field. */
    record Flawed<T>(List<Flaw> flaws) implements Read<T> {
      public Flawed {
        flaws = List.copyOf(flaws);
      }
    }
  }
}
