package de.zielstand.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the number of a cell stands for, by the style the cell has. */
final class CellStyles {
  static final CellStyles NONE = new CellStyles(List.of());

  private static final int MOST = 100_000;

  /** What a number is shown as. */
  enum Meaning {
    NUMBER,
    DAY,
    /** A date of which only month and year are shown. */
    MONTH
  }

  private final List<Meaning> meanings;

  private CellStyles(List<Meaning> meanings) {
    this.meanings = meanings;
  }

  Meaning meaning(int style) {
    return style >= 0 && style < meanings.size() ? meanings.get(style) : Meaning.NUMBER;
  }

  static CellStyles read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, Meaning> own = new HashMap<>();
    List<Meaning> meanings = new ArrayList<>();
    boolean cells = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "numFmt" -> own.put(number(xml, "numFmtId"), written(xml, "formatCode"));
            case "cellXfs" -> cells = true;
            case "xf" -> {
              if (cells && meanings.size() < MOST) {
                int format = number(xml, "numFmtId");
                meanings.add(own.getOrDefault(format, builtIn(format)));
              }
            }
            case null, default -> {}
          }
        }
        case XMLStreamConstants.END_ELEMENT ->
            cells = cells && !xml.getLocalName().equals("cellXfs");
        default -> {}
      }
    }
    return new CellStyles(meanings);
  }

  /** The formats that every program knows by their numbers. */
  private static Meaning builtIn(int format) {
    if (format == 17) {
      return Meaning.MONTH;
    }
    boolean day = (format >= 14 && format <= 16) || format == 22 || (format >= 27 && format <= 36);
    return day || (format >= 50 && format <= 58) ? Meaning.DAY : Meaning.NUMBER;
  }

  private static Meaning written(XMLStreamReader xml, String attribute) {
    String code = text(xml, attribute).toLowerCase(Locale.ROOT);
    String signs = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]", "");
    if (signs.contains("general") || !signs.contains("y")) {
      return Meaning.NUMBER;
    }
    return signs.contains("d") ? Meaning.DAY : Meaning.MONTH;
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return Integer.parseInt(text(xml, attribute));
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String text = xml.getAttributeValue(null, attribute);
    return text == null ? "0" : text;
  }
}
