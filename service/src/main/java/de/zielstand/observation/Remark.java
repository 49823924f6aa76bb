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

  /** A new note beside what was said before of who reported and where the evidence lies. */
  public static Remark of(String note, Optional<Remark> before) {
    Remark kept = before.orElse(NONE);
    return new Remark(
        Optional.of(note).filter(text -> !text.isEmpty()),
        kept.reportedBy,
        kept.reportedOn,
        kept.reportedWay,
        kept.evidence);
  }

  public static Remark note(String note) {
    return new Remark(
        Optional.of(note), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
