package de.zielstand.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can put anything into any of them. */
public final class SmallWorkbook {
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private String properties = "";

  /** Cells are text, except those that are given as XML. */
  public static byte[] of(List<List<String>> rows) {
    var xml = new StringBuilder();
    for (List<String> row : rows) {
      xml.append("<row>");
      row.forEach(cell -> xml.append(cell.startsWith("<c") ? cell : text(cell)));
      xml.append("</row>");
    }
    return new SmallWorkbook().sheet(xml.toString()).bytes();
  }

  public static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
  }

  public static String number(String number) {
    return "<c><v>" + number + "</v></c>";
  }

  /** The rows of one more sheet. */
  public SmallWorkbook sheet(String rows) {
    return sheet(rows, "");
  }

  /**
   * One more sheet.
   *
   * @param after what follows its rows
   */
  public SmallWorkbook sheet(String rows, String after) {
    int number = sheets.size() + 1;
    sheets.add(
        "<sheet name=\"Blatt %d\" sheetId=\"%d\" r:id=\"rId%d\"/>"
            .formatted(number, number, number));
    return part(
        "xl/worksheets/sheet%d.xml".formatted(number),
        "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
  }

  public SmallWorkbook shared(String items) {
    return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
  }

  public SmallWorkbook styles(String inside) {
    return part("xl/styles.xml", "<styleSheet>" + inside + "</styleSheet>");
  }

  public SmallWorkbook countingFrom1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  public SmallWorkbook part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  public SmallWorkbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() {
    var relations = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      relations.append(
          "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(i, i));
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      addUnlessGiven(zip, "[Content_Types].xml", "<Types/>");
      for (var part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue());
      }
      addUnlessGiven(
          zip,
          "xl/workbook.xml",
          "<?xml version=\"1.0\"?><workbook xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
              .formatted(RELATED, properties, String.join("", sheets)));
      addUnlessGiven(
          zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void addUnlessGiven(ZipOutputStream zip, String name, String xml) throws IOException {
    if (!parts.containsKey(name)) {
      add(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
