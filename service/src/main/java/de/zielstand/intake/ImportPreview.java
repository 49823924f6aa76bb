package de.zielstand.intake;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.DecimalSign;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Revision;
import de.zielstand.plausibility.Doubt;
import de.zielstand.tenancy.Ags;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file would do, row by row.
 *
 * @param judged what would be saved
 * @param mended rows whose municipality has lost its leading zero
 */
public record ImportPreview(List<Line> lines, Judged judged, int mended) {
  public ImportPreview {
    lines = List.copyOf(lines);
  }

  /** What becomes of a row. */
  public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Its figure was left open, as in a prefilled sheet, or the service itself reckons it. */
    EMPTY,
    REFUSED
  }

  /**
   * A row.
   *
   * @param held what is measured, where that can be told
   * @param change what would be saved
   * @param before what stands there now
   */
  public record Line(
      SheetFile.Row row,
      Fate fate,
      Optional<HeldIndicator> held,
      Optional<Change> change,
      Optional<Content> before,
      List<Doubt> doubts,
      Optional<RowProblem> problem) {
    public boolean isDoubtful() {
      return !doubts.isEmpty();
    }

    /** Whoever approves needs a word about it. */
    public boolean isUnexplained() {
      return change
          .filter(one -> one.remark().note().isEmpty())
          .filter(one -> isDoubtful() || one.content() instanceof Content.Missing)
          .isPresent();
    }
  }

  public static ImportPreview of(Intake intake, SheetFile file, Ags here, DecimalSign sign) {
    Map<Integer, RowProblem> problems = new HashMap<>();
    Set<Integer> empty = new HashSet<>();
    List<SheetRow> rows = new ArrayList<>();
    int mended = 0;
    for (SheetFile.Row row : file.rows()) {
      Optional<RowProblem> problem = FileProblems.of(row, here);
      SheetRow figure = row.figure(Manner.FILE);
      if (problem.isPresent()) {
        problems.put(row.line(), problem.get());
      } else if (row.isSum() || (figure.figure().isEmpty() && figure.figure().note().isEmpty())) {
        empty.add(row.line());
      } else {
        rows.add(figure);
      }
      String key = row.text("kommune");
      mended += FileProblems.key(key).equals(key) ? 0 : 1;
    }
    Judged judged = intake.judge(rows, sign);
    judged.problems().forEach(problem -> problems.putIfAbsent(problem.line(), problem));
    return new ImportPreview(lines(intake, file, judged, problems, empty), judged, mended);
  }

  private static List<Line> lines(
      Intake intake,
      SheetFile file,
      Judged judged,
      Map<Integer, RowProblem> problems,
      Set<Integer> empty) {
    Map<Integer, Change> changes = new HashMap<>();
    for (int i = 0; i < judged.changes().size(); i++) {
      changes.put(judged.lines().get(i), judged.changes().get(i));
    }
    Map<FigureKey, List<Doubt>> doubts = new HashMap<>();
    Readiness.doubtsAbout(intake.catalogue(), intake.ledger(), judged.changes())
        .forEach(doubt -> doubts.computeIfAbsent(doubt.key(), _ -> new ArrayList<>()).add(doubt));
    Map<FigureKey, Revision> entered = intake.ledger().entered();
    Indicators indicators = new Indicators(intake.catalogue());
    List<Line> lines = new ArrayList<>();
    for (SheetFile.Row row : file.rows()) {
      var named = indicators.named(row.text("indikator"));
      Optional<Change> change = Optional.ofNullable(changes.get(row.line()));
      Optional<Content> before = change.map(Change::key).map(entered::get).map(Revision::content);
      lines.add(
          new Line(
              row,
              fate(problems.containsKey(row.line()), empty.contains(row.line()), change, before),
              named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty(),
              change,
              before,
              change.map(Change::key).map(doubts::get).orElse(List.of()),
              Optional.ofNullable(problems.get(row.line()))));
    }
    return lines;
  }

  private static Fate fate(
      boolean refused, boolean empty, Optional<Change> change, Optional<Content> before) {
    if (refused) {
      return Fate.REFUSED;
    }
    if (empty) {
      return Fate.EMPTY;
    }
    if (change.isEmpty()) {
      return Fate.UNCHANGED;
    }
    return before.isPresent() ? Fate.CHANGED : Fate.NEW;
  }

  /** The same as long as the same would be saved; what somebody saw is what they take. */
  public String stamp() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Change change : judged.changes()) {
        digest.update(change.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All or nothing: one refused row keeps the whole file out. */
  public boolean canBeTaken() {
    return !judged.changes().isEmpty()
        && lines.stream().noneMatch(line -> line.fate() == Fate.REFUSED);
  }
}
