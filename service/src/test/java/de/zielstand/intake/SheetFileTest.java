package de.zielstand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
  private static final String TEXT = "Indikator;Periode;Bemerkung\nM1;2018-Q1;größer\n";

  private static SheetFile utf8(String text) {
    return SheetFile.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheUsualEncodings() {
    byte[] windows = TEXT.getBytes(Charset.forName("windows-1252"));
    byte[] marked = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    byte[] wide = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    for (byte[] file :
        new byte[][] {TEXT.getBytes(StandardCharsets.UTF_8), windows, marked, wide}) {
      var read = SheetFile.parse(file);
      assertThat(read.columns()).containsExactly("indikator", "periode", "bemerkung");
      assertThat(read.rows().getFirst().text("bemerkung")).isEqualTo("größer");
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t'})
  void findsWhatSeparatesCells(char separator) {
    var read = utf8("indikator;periode;wert\nM1;2018-Q1;3\n".replace(';', separator));
    assertThat(read.rows().getFirst().text("wert")).isEqualTo("3");
  }

  @Test
  void keepsQuotedSeparatorsQuotesAndLines() {
    var read = utf8("indikator;bemerkung\r\nM1;\"a;b \"\"c\"\"\nd\"\r\n\r\nM2;e\r\n");
    assertThat(read.rows().getFirst().text("bemerkung")).isEqualTo("a;b \"c\"\nd");
    assertThat(read.rows()).extracting(SheetFile.Row::line).containsExactly(2, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "05114000, 05114000",
    "5114000, 05114000",
    "05114, 05114000",
    "5114, 05114000",
    "5962, 05962",
    "05334, 05334",
    "5962004, 05962004",
    "5, 5",
    "114000, 114000"
  })
  void readsKeysAsListsWriteThem(String said, String key) {
    assertThat(FileProblems.key(said)).isEqualTo(key);
  }

  @Test
  void isEmptyWhereNothingIsWritten() {
    assertThat(utf8("").columns()).isEmpty();
    assertThat(utf8("\n \n").rows()).isEmpty();
  }

  @Test
  void doesNotTakeDaysForNumbers() {
    assertThat(utf8("indikator;wert\nM1;31.12.2018\nM2;2,5\n").decimalSign()).isPresent();
    assertThat(utf8("indikator;wert\nM1;1.234\n").decimalSign()).isEmpty();
  }
}
