package de.zielstand.catalogue;

import de.zielstand.element.Flaw;
import de.zielstand.element.Problem;
import java.util.List;
import java.util.function.Function;

/** Reads other features' records from YAML just as the catalogue is read: nothing is resolved. */
public interface RecordFiles {
  /**
   * All of the file or nothing.
   *
   * @param rules what has to hold between the parts, asked once every part has its shape
   */
  <T extends Record> Read<T> read(Class<T> type, byte[] file, Function<T, List<Flaw>> rules);

  /** What came of reading: the whole record, or everything that stands against it. */
  sealed interface Read<T> {
    record Accepted<T>(T value) implements Read<T> {}

    record Refused<T>(List<Problem> problems) implements Read<T> {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
