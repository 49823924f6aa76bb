package de.zielstand.surroundings;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said of a figure at an instant; it is never changed, only followed by another.
 *
 * @param said empty where the figure was taken back
 * @param by empty of the sample data
 * @param file the number of the file that brought it, if one did
 * @param reason why it follows another, where somebody said so
 */
public record ContextRevision(
    ContextKey key,
    int number,
    Optional<Statement> said,
    Instant recordedAt,
    Optional<String> by,
    Optional<Long> file,
    Optional<String> reason) {
  public ContextRevision {
    if (number < 1) {
      throw new IllegalArgumentException("Revisions count from 1: " + number);
    }
  }
}
