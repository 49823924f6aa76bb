package de.zielstand.intake.format;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.FileForm.Coding;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles.Flaw;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.intake.format.SheetRows.Merged;
import de.zielstand.intake.format.SheetRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An observation sheet out of a workbook: the first sheet with our headings, wherever on it they
 * begin. Pictures, comments and whatever else a workbook holds are passed by.
 */
final class WorkbookReader {
  private static final Set<String> NEEDED = Set.of("indikator", "periode");
  private static final Set<String> FILLED = Set.of("kommune", "indikator", "periode", "gliederung");
  private static final int LAST_HEADING_ROW = 20;
  private static final int MOST_SHEETS = 50;

  /** Each of the columns that are filled, once. */
  private static final long MOST_FILLED = 4;

  private final WorkbookParts parts;

  WorkbookReader(byte[] file) {
    this.parts = new WorkbookParts(file);
  }

  Reading read() {
    Book book =
        parts
            .read("xl/workbook.xml", WorkbookReader::book)
            .orElseThrow(() -> new UnreadableWorkbook(Flaw.NOT_A_WORKBOOK));
    Map<String, String> targets =
        parts.read("xl/_rels/workbook.xml.rels", WorkbookReader::targets).orElse(Map.of());
    CellTexts texts =
        new CellTexts(
            parts.read("xl/sharedStrings.xml", SheetRows::shared).orElse(List.of()),
            parts.read("xl/styles.xml", CellStyles::read).orElse(CellStyles.NONE),
            book.from1904);
    Optional<SheetRows> first = Optional.empty();
    for (String id : book.sheets) {
      var sheet = parts.read(targets.getOrDefault(id, ""), xml -> SheetRows.read(xml, texts));
      if (sheet.isPresent() && heading(sheet.get()) >= 0) {
        return read(sheet.get());
      }
      first = first.or(() -> sheet);
    }
    return read(first.orElseThrow(() -> new UnreadableWorkbook(Flaw.NOT_A_WORKBOOK)));
  }

  private record Book(List<String> sheets, boolean from1904) {}

  private static Book book(XMLStreamReader xml) throws XMLStreamException {
    List<String> sheets = new ArrayList<>();
    boolean from1904 = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("workbookPr")) {
          String said = xml.getAttributeValue(null, "date1904");
          from1904 = "1".equals(said) || "true".equals(said);
        } else if (xml.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            // Its own "id" and a namespace that has two spellings.
            if (xml.getAttributeLocalName(i).equals("id")) {
              sheets.add(xml.getAttributeValue(i));
            }
          }
        }
      }
    }
    return new Book(sheets, from1904);
  }

  /** The names of parts by what the book calls them. */
  private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (id != null && target != null) {
          targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  private static Reading read(SheetRows sheet) {
    if (sheet.rows().isEmpty()) {
      return new Reading.Read(
          new SheetFile(List.of(), List.of()),
          new FileForm(Coding.WORKBOOK, Optional.empty(), Optional.of(DecimalSign.POINT)));
    }
    int heading = Math.max(0, heading(sheet));
    SortedMap<Integer, String> headings = sheet.rows().get(heading).cells();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i <= headings.lastKey(); i++) {
      columns.add(name(headings.getOrDefault(i, "")));
    }
    List<Row> body = sheet.rows().subList(heading + 1, sheet.rows().size());
    fill(body, sheet.merged(), columns);
    List<SheetFile.Row> rows = body.stream().map(row -> row(row, columns)).toList();
    SheetFile file = new SheetFile(columns, rows);
    return new Reading.Read(
        file, new FileForm(Coding.WORKBOOK, Optional.empty(), file.decimalSign()));
  }

  private static int heading(SheetRows sheet) {
    for (int i = 0; i < Math.min(LAST_HEADING_ROW, sheet.rows().size()); i++) {
      var names = sheet.rows().get(i).cells().values().stream().map(WorkbookReader::name).toList();
      if (names.containsAll(NEEDED)) {
        return i;
      }
    }
    return -1;
  }

  /** What names a figure may stand once beside several rows; a figure itself never counts twice. */
  private static void fill(List<Row> rows, List<Merged> merged, List<String> columns) {
    NavigableMap<Integer, Row> numbered = new TreeMap<>();
    rows.forEach(row -> numbered.put(row.number(), row));
    long left = MOST_FILLED * rows.size();
    for (Merged area : merged) {
      int column = area.firstColumn();
      Row first = numbered.get(area.firstRow());
      if (first == null
          || column != area.lastColumn()
          || column < 0
          || column >= columns.size()
          || area.lastRow() < area.firstRow()
          || !FILLED.contains(columns.get(column))) {
        continue;
      }
      String text = first.cells().getOrDefault(column, "");
      var below = numbered.subMap(area.firstRow(), false, area.lastRow(), true).values();
      left -= below.size();
      if (left < 0) {
        throw new UnreadableWorkbook(Flaw.TOO_DENSE);
      }
      below.forEach(row -> row.cells().putIfAbsent(column, text));
    }
  }

  private static SheetFile.Row row(Row row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    row.cells()
        .forEach((column, text) -> {
          if (column < columns.size()) {
            cells.put(columns.get(column), text.strip());
          }
        });
    return new SheetFile.Row(row.number(), cells);
  }

  private static String name(String heading) {
    return heading.strip().toLowerCase(Locale.GERMAN);
  }
}
