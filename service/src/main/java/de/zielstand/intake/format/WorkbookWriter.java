package de.zielstand.intake.format;

import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.TypedNumber;
import de.zielstand.intake.SheetTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet: text as text, figures as numbers; the same table, the same bytes. */
final class WorkbookWriter {
  private static final Set<String> NUMBERS =
      Set.of("wert", "zaehler", "nenner", "anzahl", "zugaenge", "abgaenge");
  private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]{0,39}\\d");

  /** What XML cannot say: control signs and halves of signs. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]");

  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private WorkbookWriter() {}

  static byte[] write(SheetTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relations(relation("1", "officeDocument", "xl/workbook.xml")));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%srelationships\"><sheets>".formatted(MAIN, OFFICE)
              + "<sheet name=\"Zahlen\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("1", "worksheet", "worksheets/sheet1.xml")
                  + relation("2", "styles", "styles.xml")));
      part(zip, "xl/styles.xml", styles());
      part(zip, "xl/worksheets/sheet1.xml", table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    begin(zip, name);
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Row by row, since a large table would stand in the memory twice. */
  private static void part(ZipOutputStream zip, String name, SheetTable table) throws IOException {
    begin(zip, name);
    var xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    xml.append(HEAD);
    sheet(xml, table);
    xml.flush();
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
  }

  private static String contentTypes() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("/xl/workbook.xml", "sheet.main+xml")
        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
        + override("/xl/styles.xml", "styles+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"rId%s\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  /** Plain, bold for the headings, and text, so that a code of digits keeps its zeros. */
  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
        + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/>"
        + "<xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/>"
        + "</cellXfs></styleSheet>";
  }

  private static void sheet(Writer xml, SheetTable table) throws IOException {
    xml.append("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">")
        .append("<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>")
        .append("<cols><col min=\"1\" max=\"")
        .append(Integer.toString(Math.max(1, table.columns().size())))
        .append("\" width=\"16\" customWidth=\"1\"/></cols><sheetData><row>");
    for (String heading : table.columns()) {
      text(xml, heading, 1);
    }
    xml.append("</row>");
    for (List<String> row : table.rows()) {
      xml.append("<row>");
      for (int i = 0; i < row.size(); i++) {
        cell(xml, row.get(i), NUMBERS.contains(table.columns().get(i)), table.sign());
      }
      xml.append("</row>");
    }
    xml.append("</sheetData></worksheet>");
  }

  private static void cell(Writer xml, String cell, boolean figure, DecimalSign sign)
      throws IOException {
    if (figure && NUMBER.matcher(cell).matches()) {
      try {
        String number = TypedNumber.read("", cell, sign).toPlainString();
        xml.append("<c><v>").append(number).append("</v></c>");
        return;
      } catch (FieldProblem notOne) {
        // It stays the text it is, for its writer to see.
      }
    }
    text(xml, cell, figure ? 0 : 2);
  }

  private static void text(Writer xml, String cell, int style) throws IOException {
    xml.append("<c s=\"").append(Integer.toString(style));
    if (cell.isEmpty()) {
      xml.append("\"/>");
      return;
    }
    String escaped =
        UNSPEAKABLE
            .matcher(cell)
            .replaceAll("")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(escaped)
        .append("</t></is></c>");
  }
}
