package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.intake.SmallWorkbook;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that are long, too long or made to do harm, by the page and by programs. */
class ImportLimitsTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();

  private final Uploads recorder = new Uploads(SERVICE.signedIn("krefeld.erfassung"));
  private final Visitor program = SERVICE.visitor().withTokenOf("krefeld.beauftragte");

  @Nested
  class ALongFile {
    private static final int ROWS = 10_000;

    @Test
    void isShownPageByPageWithinSeconds() {
      var csv = new StringBuilder("indikator;periode;wert;bemerkung\n");
      for (int i = 0; i < ROWS; i++) {
        csv.append("M07-I1;2026-Q4;").append(i).append(";Zeile\n");
      }
      long began = System.nanoTime();
      var address = recorder.address(csv.toString());
      var page = recorder.page(address + "?zeigen=abgelehnt&seite=100");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
      assertThat(page)
          .contains("9.999 Zeilen", "Seite 100 von 100", ">10001<")
          .doesNotContain(">2<");
    }

    @Test
    void namesOnlyTheBeginningOfALongCell() {
      var address = recorder.address("indikator;periode\n" + "x".repeat(1 << 20) + ";2019-Q4\n");
      assertThat(recorder.page(address)).hasSizeLessThan(20_000).contains("xxx…");
    }

    @Test
    void isRefusedWhereItWouldFillTheMemory() {
      var bomb =
          new SmallWorkbook().part("xl/media/image1.png", new byte[40 << 20]).sheet("").bytes();
      var page = recorder.send("bombe.xlsx", bomb);
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("Ausgepackt ist diese Datei viel größer");
      var cells = ("indikator;periode\n" + ";".repeat(6 << 20)).getBytes(StandardCharsets.UTF_8);
      assertThat(recorder.send("zellen.csv", cells).body()).contains("mehr als 100000 Zeilen");
      var lines = ("indikator;periode\n" + "\n".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
      assertThat(recorder.send("zeilen.csv", lines).body()).contains("mehr als 100000 Zeilen");
    }
  }

  @Nested
  class AProgram {
    @Test
    void sendsAWorkbookLikeAnyFile() {
      var rows =
          List.of(
              List.of("indikator", "periode", "wert"),
              List.of("M07-I2", "2021-Q1", SmallWorkbook.number("1.234E3")));
      assertThat(post(SmallWorkbook.of(rows)).body()).contains("\"accepted\":1", "\"problems\":[]");
    }

    @Test
    void isToldWhereAWorkbookIsWrong() {
      var rows =
          List.of(
              List.of("indikator", "periode", "wert"),
              List.of("M07-I2", "2021-Q1", "<c t=\"e\"><v>#DIV/0!</v></c>"));
      var answer = post(SmallWorkbook.of(rows));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("\"line\":2", "\"column\":\"wert\"", "A_FORMULA");
      assertThat(post("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)).body())
          .contains("\"line\":1", "NOT_A_WORKBOOK");
      var bomb =
          new SmallWorkbook().part("xl/media/image1.png", new byte[40 << 20]).sheet("").bytes();
      assertThat(post(bomb).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> post(byte[] workbook) {
      return program.send(
          program
              .request("/api/v1/municipalities/05114000/observations?mode=preview")
              .header("Content-Type", SmallWorkbook.TYPE)
              .POST(BodyPublishers.ofByteArray(workbook)));
    }
  }
}
