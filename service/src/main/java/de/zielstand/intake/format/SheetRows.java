package de.zielstand.intake.format;

import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet of a workbook, without those in which nothing stands. */
record SheetRows(List<Row> rows, List<Merged> merged) {
  private static final int MOST_COLUMNS = 256;
  private static final int MOST_MERGED = 10_000;
  private static final int LONGEST_CELL = 32_767;

  /** A row with the number under which spreadsheets show it. */
  record Row(int number, SortedMap<Integer, String> cells) {}

  /** Cells that were made one; what stands in them stands in the first. */
  record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    static Merged of(String area) {
      String[] corners = (area.contains(":") ? area : area + ":" + area).split(":", 2);
      return new Merged(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]));
    }
  }

  static SheetRows read(XMLStreamReader xml, CellTexts texts) throws XMLStreamException {
    List<Row> rows = new ArrayList<>();
    List<Merged> merged = new ArrayList<>();
    int number = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        String said = xml.getAttributeValue(null, "r");
        number = Math.max(number + 1, said == null ? 0 : Integer.parseInt(said));
        var cells = cells(xml, texts);
        if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
          rows.add(new Row(number, cells));
        }
        if (rows.size() > SheetFile.MOST_ROWS + 1) {
          throw new UnreadableWorkbook(Flaw.TOO_MANY_ROWS);
        }
      } else if (xml.getLocalName().equals("mergeCell") && merged.size() < MOST_MERGED) {
        String area = xml.getAttributeValue(null, "ref");
        merged.add(Merged.of(area == null ? "" : area));
      }
    }
    return new SheetRows(rows, merged);
  }

  private static SortedMap<Integer, String> cells(XMLStreamReader xml, CellTexts texts)
      throws XMLStreamException {
    SortedMap<Integer, String> cells = new TreeMap<>();
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : column(place);
        String text = cell(xml, texts);
        if (!text.isEmpty() && column >= 0 && column < MOST_COLUMNS) {
          cells.put(column, text);
        }
      }
    }
    return cells;
  }

  private static String cell(XMLStreamReader xml, CellTexts texts) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT
          && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
        append(xml, value);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        skip(xml, "rPh");
      }
    }
    return texts.of(
        type == null ? "" : type, style == null ? 0 : Integer.parseInt(style), value.toString());
  }

  /** The texts that cells share; how a word is pronounced is no part of it. */
  static List<String> shared(XMLStreamReader xml) throws XMLStreamException {
    List<String> shared = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> text.setLength(0);
          case "t" -> append(xml, text);
          case "rPh" -> skip(xml, "rPh");
          case null, default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        shared.add(text.toString());
      }
    }
    return shared;
  }

  private static void append(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        int room = LONGEST_CELL - text.length();
        String more = xml.getText();
        text.append(more, 0, Math.min(room, more.length()));
      }
    }
  }

  private static void skip(XMLStreamReader xml, String name) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
        return;
      }
    }
  }

  /** Of "B7", the second column is 1. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 4; i++) {
      char sign = place.charAt(i);
      if (sign < 'A' || sign > 'Z') {
        break;
      }
      column = column * 26 + sign - 'A' + 1;
    }
    return column - 1;
  }

  private static int row(String place) {
    String digits = place.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }
}
