package de.zielstand.surroundings;

import de.zielstand.intake.MendedKey;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a file with context figures would do, row by row.
 *
 * @param mended keys that were not written in full
 */
public record ContextPreview(List<Line> lines, List<MendedKey> mended) {
  public ContextPreview {
    lines = List.copyOf(lines);
    mended = List.copyOf(mended);
  }

  /** What becomes of a row. */
  public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Neither a day nor a value, as the template has it. */
    EMPTY,
    REFUSED
  }

  /**
   * A row.
   *
   * @param change what would be saved
   * @param before what holds there now
   */
  public record Line(
      SheetFile.Row row,
      Fate fate,
      Optional<ContextChange> change,
      Optional<Statement> before,
      Optional<RowProblem> problem) {}

  public List<ContextChange> changes() {
    return lines.stream().flatMap(line -> line.change().stream()).toList();
  }

  public List<RowProblem> problems() {
    return lines.stream().flatMap(line -> line.problem().stream()).toList();
  }

  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  /** All or nothing: one refused row keeps the whole file out. */
  public boolean canBeTaken() {
    return count(Fate.REFUSED) == 0 && !changes().isEmpty();
  }

  /** The same as long as the same would be saved; what somebody saw is what they take. */
  public String stamp() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      changes().forEach(one -> digest.update(one.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
