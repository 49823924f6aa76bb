package de.zielstand.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said beside a figure: a note, who reported it on whose behalf and by which way, and where
 * its evidence lies (a file number or link).
 */
public record Remark(
    Optional<String> note,
    Optional<String> reportedBy,
    Optional<LocalDate> reportedOn,
    Optional<String> reportedWay,
    Optional<String> evidence) {
  public static final Remark NONE =
      new Remark(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static Remark note(String note) {
    return new Remark(
        Optional.of(note), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
