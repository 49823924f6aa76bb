package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An observation sheet for many municipalities. It keeps the text and where each one's rows lie in
 * it, not the rows themselves, which would be ten times as large.
 */
public final class LargeFile {
  public static final int MOST_ROWS = 1_000_000;
  private static final String MUNICIPALITY = "kommune";

  private final FileForm.Coding coding;
  private final String text;
  private final char separator;
  private final List<String> columns;
  private final SortedMap<String, List<Run>> runs = new TreeMap<>();
  private final Map<String, MendedKey> mended = new LinkedHashMap<>();
  private final DecimalSign.Evidence evidence = new DecimalSign.Evidence();
  private int size;

  private LargeFile(FileForm.Coding coding, String text, char separator, List<String> columns) {
    this.coding = coding;
    this.text = text;
    this.separator = separator;
    this.columns = columns;
  }

  /** Rows of one municipality that follow each other. */
  private record Run(int position, int number, int rows) {}

  public static LargeFile parse(byte[] file) {
    String text = SheetText.of(file);
    char separator = SheetCsv.separator(text);
    SheetCsv csv = new SheetCsv(text, separator, 0, 1);
    List<String> columns = csv.hasNext() ? SheetFile.columns(csv.next()) : List.of();
    LargeFile large = new LargeFile(SheetText.coding(file), text, separator, columns);
    large.index(csv);
    return large;
  }

  /** With the sign before the fraction that was decided on. */
  public FileForm form(DecimalSign sign) {
    return new FileForm(coding, Optional.of(separator), Optional.of(sign));
  }

  public List<String> columns() {
    return columns;
  }

  /** How many rows it has; those beyond the most a file may have are not counted. */
  public int size() {
    return size;
  }

  /** As they stand in the file, a dropped zero put back. */
  public Set<String> municipalities() {
    return runs.keySet();
  }

  /** Each once, however many rows have it. */
  public List<MendedKey> mended() {
    return List.copyOf(mended.values());
  }

  public int firstLine(String municipality) {
    return runs.getOrDefault(municipality, List.of()).getFirst().number();
  }

  public List<SheetRow> figures(String municipality) {
    List<SheetRow> figures = new ArrayList<>();
    for (Run run : runs.getOrDefault(municipality, List.of())) {
      SheetCsv csv = new SheetCsv(text, separator, run.position(), run.number());
      for (int left = run.rows(); left > 0 && csv.hasNext(); ) {
        SheetCsv.Line line = csv.next();
        if (!line.isBlank()) {
          SheetFile.Row row = SheetFile.row(columns, line);
          if (!row.isSum()) {
            figures.add(row.figure(Manner.TAKEOVER));
          }
          left--;
        }
      }
    }
    return figures;
  }

  /** Empty where its numbers have two readings and nothing tells which is meant. */
  public Optional<DecimalSign> decimalSign() {
    return evidence.verdict();
  }

  private void index(SheetCsv csv) {
    String current = "";
    SheetCsv.@Nullable Line first = null;
    int rows = 0;
    while (csv.hasNext() && size <= MOST_ROWS) {
      SheetCsv.Line line = csv.next();
      if (line.isBlank()) {
        continue;
      }
      size++;
      SheetFile.Row row = SheetFile.row(columns, line);
      if (!evidence.tells()) {
        SheetFile.look(row, evidence);
      }
      String said = row.text(MUNICIPALITY);
      MendedKey.of(line.number(), MUNICIPALITY, said)
          .ifPresent(one -> mended.putIfAbsent(said, one));
      String municipality = FileProblems.key(said);
      if (first == null || !municipality.equals(current)) {
        close(current, first, rows);
        current = municipality;
        first = line;
        rows = 0;
      }
      rows++;
    }
    close(current, first, rows);
  }

  private void close(String municipality, SheetCsv.@Nullable Line first, int rows) {
    if (first != null) {
      runs.computeIfAbsent(municipality, _ -> new ArrayList<>())
          .add(new Run(first.position(), first.number(), rows));
    }
  }
}
