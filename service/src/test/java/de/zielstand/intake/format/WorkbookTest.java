package de.zielstand.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileForm.Coding;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Flaw;
import de.zielstand.intake.SheetFiles.Format;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.intake.SheetTable;
import de.zielstand.intake.SmallWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  private static final SheetFiles FILES = new FormattedSheets();
  private static final String HEADINGS =
      "<row>" + cells("indikator", "periode", "wert", "bemerkung") + "</row>";

  private static String cells(String... texts) {
    var xml = new StringBuilder();
    for (String text : texts) {
      xml.append(SmallWorkbook.text(text));
    }
    return xml.toString();
  }

  private static SheetFile read(byte[] file) {
    return switch (FILES.read(file)) {
      case Reading.Read(var sheet, _) -> sheet;
      case Reading.Refused(var flaw) -> throw new AssertionError(flaw);
    };
  }

  private static Flaw refused(byte[] file) {
    return switch (FILES.read(file)) {
      case Reading.Read read -> throw new AssertionError("was read: " + read.sheet().columns());
      case Reading.Refused(var flaw) -> flaw;
    };
  }

  /** What stands in the third column of the only row. */
  private static String value(SmallWorkbook book, String cell) {
    var row = "<row>" + cells("M02-I1", "2019-Q4") + cell + "</row>";
    return read(book.sheet(HEADINGS + row).bytes()).rows().getFirst().text("wert");
  }

  private static String value(String cell) {
    return value(new SmallWorkbook(), cell);
  }

  @Nested
  class ACell {
    @ParameterizedTest
    @CsvSource({
      "35, 35",
      "0.7, 0.7",
      "35.100000000000001, 35.1",
      "0.30000000000000004, 0.3",
      "1.234, 1.2340",
      "-0.0, 0",
      "1.5E3, 1500",
      "1E-7, 0.0000001",
      "05, 5"
    })
    void ofANumberIsThatNumberWhateverTheFileThinksOfCommas(String stored, String read) {
      assertThat(value(SmallWorkbook.number(stored))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+300", "1E999999999", "viele", "1,5"})
    void ofSomethingElseStaysAsItStands(String stored) {
      assertThat(value(SmallWorkbook.number(stored))).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
      "14, 43830, 2019-12-31",
      "14, 43830.75, 2019-12-31",
      "14, 1, 1900-01-01",
      "17, 43800, 2019-12",
      "164, 43830, 2019-12-31",
      "165, 43800, 2019-12",
      "166, 43830, 43830",
      "9, 0.35, 0.35"
    })
    void ofADateIsReadByItsStyle(int format, String stored, String read) {
      var book =
          new SmallWorkbook()
              .styles(
                  "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                      + "<numFmt numFmtId=\"165\" formatCode=\"mmmm yyyy\"/>"
                      + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;day&quot;\"/></numFmts>"
                      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\""
                      + format
                      + "\"/></cellXfs>");
      assertThat(value(book, "<c s=\"1\"><v>" + stored + "</v></c>")).isEqualTo(read);
    }

    @Test
    void ofADateMayCountFrom1904() {
      var book =
          new SmallWorkbook().countingFrom1904().styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
      assertThat(value(book, SmallWorkbook.number("42368"))).isEqualTo("2019-12-31");
    }

    @Test
    void mayShareItsText() {
      var book =
          new SmallWorkbook()
              .shared(
                  "<si><t>x</t></si><si><r><t>12</t></r><rPh><t>zwölf</t></rPh><r><t>,5</t></r></si>");
      assertThat(value(book, "<c t=\"s\"><v>1</v></c>")).isEqualTo("12,5");
      assertThat(value(new SmallWorkbook(), "<c t=\"s\"><v>1</v></c>")).isEqualTo("#REF!");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "<c><f>A1+A2</f><v>12</v></c> | 12",
          "<c t=\"str\"><f>A1</f><v>zwölf</v></c> | zwölf",
          "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c> | #DIV/0!",
          "<c t=\"b\"><v>1</v></c> | WAHR",
          "<c t=\"d\"><v>2019-12-31T00:00:00</v></c> | 2019-12-31"
        })
    void ofAFormulaIsItsResult(String cell, String read) {
      assertThat(value(cell)).isEqualTo(read);
    }

    @Test
    void standsWhereItsNameSays() {
      var row =
          "<row r=\"9\"><c r=\"C9\"><v>7</v></c><c r=\"A9\" t=\"str\"><v>M02-I1</v></c></row>";
      var sheet = read(new SmallWorkbook().sheet(HEADINGS + row).bytes());
      assertThat(sheet.rows())
          .containsExactly(new SheetFile.Row(9, Map.of("wert", "7", "indikator", "M02-I1")));
    }
  }

  @Nested
  class ASheet {
    @Test
    void isTheFirstWithOurHeadingsWhereverTheyBegin() {
      var title = "<row r=\"1\">" + cells("Zahlen 2019") + "</row><row r=\"2\"/>";
      var ours =
          title + HEADINGS.replace("<row>", "<row r=\"4\">") + "<row>" + cells("A") + "</row>";
      var sheet = read(new SmallWorkbook().sheet(title).sheet(ours).sheet(HEADINGS).bytes());
      assertThat(sheet.columns()).containsExactly("indikator", "periode", "wert", "bemerkung");
      assertThat(sheet.rows()).containsExactly(new SheetFile.Row(5, Map.of("indikator", "A")));
    }

    @Test
    void mayBeginWithAMark() {
      var sheet =
          "\uFEFF<?xml version=\"1.0\"?><worksheet><sheetData>"
              + HEADINGS
              + "</sheetData></worksheet>";
      var book = new SmallWorkbook().sheet("").part("xl/worksheets/sheet1.xml", sheet);
      assertThat(read(book.bytes()).columns()).contains("indikator");
    }

    @Test
    void withoutThemIsShownAsItIs() {
      var sheet =
          read(new SmallWorkbook().sheet("<row>" + cells("Ziel", "Wert") + "</row>").bytes());
      assertThat(sheet.columns()).containsExactly("ziel", "wert");
    }

    @Test
    void mayMergeWhatNamesFiguresButNoFigure() {
      var rows =
          HEADINGS
              + "<row>"
              + cells("M02-I1", "2019-Q1", "7")
              + "</row>"
              + "<row><c r=\"B3\" t=\"str\"><v>2019-Q2</v></c><c r=\"D3\" t=\"str\"><v>x</v></c></row>";
      var merged = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>";
      var second = read(new SmallWorkbook().sheet(rows, merged).bytes()).rows().get(1);
      assertThat(second.text("indikator")).isEqualTo("M02-I1");
      assertThat(second.text("wert")).isEmpty();
    }

    @Test
    void tellsItsFormAndAsksOnlyAboutWrittenNumbers() {
      assertThat(form(SmallWorkbook.number("1.234")).sign()).contains(DecimalSign.POINT);
      assertThat(form(SmallWorkbook.text("1.234")).sign()).isEmpty();
      assertThat(form(SmallWorkbook.number("1")).coding()).isEqualTo(Coding.WORKBOOK);
      assertThat(form(SmallWorkbook.number("1")).separator()).isEqualTo(Optional.empty());
    }

    private static de.zielstand.intake.FileForm form(String cell) {
      var file =
          new SmallWorkbook()
              .sheet(HEADINGS + "<row>" + cells("M02-I1", "2019-Q4") + cell + "</row>")
              .bytes();
      return ((Reading.Read) FILES.read(file)).form();
    }
  }

  @Nested
  class IsRefused {
    @Test
    void whenItIsNone() {
      assertThat(refused(new SmallWorkbook().part("xl/workbook.xml", "<workbook/>").bytes()))
          .isEqualTo(Flaw.NOT_A_WORKBOOK);
      assertThat(refused("PK\u0003\u0004 und sonst nichts".getBytes(StandardCharsets.ISO_8859_1)))
          .isEqualTo(Flaw.NOT_A_WORKBOOK);
      assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
          .isEqualTo(Flaw.OLD_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>",
          "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>",
          "<worksheet><sheetData><![CDATA[x]]></sheetData></worksheet>",
          "<worksheet><sheetData><row>",
          "<worksheet>&unbekannt;</worksheet>",
          "<worksheet><sheetData><row r=\"vier\"/></sheetData></worksheet>"
        })
    void whenAPartIsNoPlainXml(String part) {
      var book = new SmallWorkbook().sheet("").part("xl/worksheets/sheet1.xml", part);
      assertThat(refused(book.bytes())).isEqualTo(Flaw.NOT_A_WORKBOOK);
    }

    @Test
    void whenAPartUnpacksToFarTooMuch() {
      var book =
          new SmallWorkbook().part("xl/media/image1.png", new byte[40 << 20]).sheet(HEADINGS);
      assertThat(book.bytes()).hasSizeLessThan(60_000);
      assertThat(refused(book.bytes())).isEqualTo(Flaw.TOO_DENSE);
    }

    @Test
    void whenOneTextWouldFillTheMemory() {
      var book =
          new SmallWorkbook().sheet("<row>" + SmallWorkbook.text("9".repeat(2 << 20)) + "</row>");
      assertThat(refused(book.bytes())).isEqualTo(Flaw.TOO_DENSE);
    }

    @Test
    void whenItHasTooManyRows() {
      var rows = ("<row>" + cells("A") + "</row>").repeat(SheetFile.MOST_ROWS + 1);
      assertThat(refused(new SmallWorkbook().sheet(HEADINGS + rows).bytes()))
          .isEqualTo(Flaw.TOO_MANY_ROWS);
    }
  }

  @Nested
  class Writing {
    private static final SheetTable TABLE =
        new SheetTable(
            List.of("kommune", "indikator", "wert", "bemerkung"),
            List.of(
                List.of("05114000", "M02-I1", "1.234,5", "=1+1; \"so\""),
                List.of("05114000", "M02-I2", "...", "eins\nzwei & <drei>"),
                List.of("05114000", "M02-I3", "-", "-1 dazu")),
            DecimalSign.COMMA);

    @Test
    void keepsTextAsTextAndFiguresAsNumbers() {
      var rows = read(FILES.write(TABLE, Format.XLSX)).rows();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).cells())
          .containsEntry("kommune", "05114000")
          .containsEntry("wert", "1234.5")
          .containsEntry("bemerkung", "=1+1; \"so\"");
      assertThat(rows.get(1).cells())
          .containsEntry("wert", "...")
          .containsEntry("bemerkung", "eins\nzwei & <drei>");
    }

    @Test
    void keepsSpreadsheetsFromReckoningWithText() {
      var text = new String(FILES.write(TABLE, Format.CSV), StandardCharsets.UTF_8);
      assertThat(text)
          .startsWith("\uFEFFkommune;indikator;wert;bemerkung\r\n")
          .contains(";1.234,5;\"'=1+1; \"\"so\"\"\"\r\n", ";-;-1 dazu\r\n");
      assertThat(read(text.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(3);
    }

    @Test
    void givesTheSameBytesForTheSameTable() {
      assertThat(FILES.write(TABLE, Format.XLSX)).isEqualTo(FILES.write(TABLE, Format.XLSX));
    }
  }
}
