package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.intake.SmallWorkbook;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test brings figures of periods of its own, in which the sample has none. */
class ImportsPageTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final String HEADINGS = "kommune;indikator;periode;wert;bemerkung\n";

  private final Uploads recorder = new Uploads(SERVICE.signedIn("krefeld.erfassung"));
  private final Uploads commissioner = new Uploads(SERVICE.signedIn("krefeld.beauftragte"));
  private final Visitor approver = SERVICE.visitor().withTokenOf("krefeld.freigabe");
  private final Visitor reader = SERVICE.visitor().withTokenOf("krefeld.beauftragte");

  private static String row(String period, String value) {
    return "05114000;M07-I1;" + period + ";" + value + ";geprüft\n";
  }

  private HttpResponse<String> take(String address) {
    return recorder.take(address, Map.of());
  }

  private String figure(String period) {
    var all =
        reader
            .getJson("/api/v1/municipalities/05114000/observations?indicator=M07-I1&state=entered")
            .body();
    int at = all.indexOf("\"period\":\"" + period + "\"");
    return at < 0 ? "" : all.substring(at, all.indexOf('}', at));
  }

  @Nested
  class AFile {
    @Test
    void isShownRowByRowAndSavesNothing() {
      var address =
          recorder.address(
              """
              kommune;indikator;periode;wert
              5114000;M07-I1;2024-Q1;40
              ;NIX;2024-Q1;1
              ;M07-I1;bald;1
              ;M07-I1;2024-Q1;2
              05112000;M07-I1;2024-Q2;1
              ;M07-I1;2024-Q3;
              """);
      assertThat(recorder.page(address))
          .contains("4 Zeilen können so nicht übernommen werden")
          .contains("In einer Zeile war der Schlüssel der Kommune nicht ausgeschrieben")
          .contains("Zellen durch Semikolon getrennt", "Zahlen mit Dezimalkomma")
          .contains("Die Kennzahl NIX gibt es", "bald ist kein Zeitraum")
          .contains("Dieselbe Zahl steht weiter oben", "05112000 ist nicht diese Kommune")
          .contains("leer, bleibt unbeachtet")
          .doesNotContain("/uebernehmen");
      assertThat(figure("2024-Q1")).isEmpty();
      assertThat(recorder.page(address + "?zeigen=neu")).contains("M07-I1").doesNotContain("NIX");
      assertThat(recorder.page(address + "?zeigen=abgelehnt&seite=99"))
          .contains("Solche Zeilen hat diese Datei nicht");
      assertThat(take(address).statusCode()).isEqualTo(409);
      assertThat(figure("2024-Q1")).isEmpty();
    }

    @Test
    void isMendedOutsideAndComesBack() {
      var address =
          recorder.address(
              "kommune;indikator;periode;wert;extra\n5114000;M07-I1;2. Quartal 2024;viele;mit\n");
      var mended = recorder.visitor().get(address + "/berichtigt.csv").body();
      assertThat(mended)
          .isEqualTo(
              "\uFEFFkommune;indikator;periode;wert;extra;hinweis\r\n"
                  + "05114000;M07-I1;2024-Q2;viele;mit;wert: Das ist keine Zahl. Schreiben Sie nur "
                  + "Ziffern und höchstens ein Dezimalzeichen.\r\n");
      var again = recorder.address(mended.replace("viele", "44"));
      assertThat(recorder.page(again)).contains("Eine Zahl kann übernommen werden");
      assertThat(recorder.visitor().get(again + "/berichtigt.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void isTakenOnceAndThenChangesNothing() {
      var csv = HEADINGS + row("2024-Q4", "41") + row("2025-Q1", "42");
      var address = recorder.address(csv);
      assertThat(recorder.address(csv)).isEqualTo(address);
      assertThat(take(address).statusCode()).isEqualTo(303);
      assertThat(figure("2025-Q1")).contains("\"value\":\"42\"", "draft");
      assertThat(recorder.page(address)).contains("Diese Datei hat 2 Zahlen geändert");
      assertThat(take(address).statusCode()).isEqualTo(409);
      var same = recorder.address(csv);
      assertThat(recorder.page(same))
          .contains("Diese Datei ändert nichts", "Dieselbe Datei wurde am", "Erfassung Krefeld");
      assertThat(recorder.page(Uploads.PAGE)).contains("übernommen", "wartet", "zahlen.csv");
      assertThat(recorder.step(same, "verwerfen", Map.of()).statusCode()).isEqualTo(303);
      assertThat(recorder.visitor().get(same).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotTakenOtherwiseThanItWasSeen() {
      var address = recorder.address(HEADINGS + row("2025-Q2", "41"));
      var seen =
          recorder.page(address).replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]+).*", "$1");
      assertThat(take(recorder.address(HEADINGS + row("2025-Q2", "39"))).statusCode())
          .isEqualTo(303);
      var stale = recorder.step(address, "uebernehmen", Map.of("seen", seen));
      assertThat(stale.statusCode()).isEqualTo(409);
      assertThat(stale.body()).contains("etwas anderes ändern, als Sie gesehen haben");
      assertThat(figure("2025-Q2")).contains("\"value\":\"39\"");
      assertThat(take(address).statusCode()).isEqualTo(303);
    }

    @Test
    void asksWhatItsNumbersMean() {
      var address = recorder.address("indikator;periode;wert\nM07-I1;2025-Q3;1.234\n");
      assertThat(recorder.page(address))
          .contains("Was trennt in dieser Datei die Nachkommastellen");
      assertThat(recorder.visitor().get(address + "/berichtigt.csv").statusCode()).isEqualTo(409);
      recorder.step(address, "zahlen", Map.of("sign", "comma"));
      assertThat(recorder.page(address)).contains("1.234", "Eine Zahl kann übernommen werden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void mayBeWrittenInAnyUsualWay(String charset) {
      var text = "indikator\tperiode\twert\tbemerkung\nM07-I1\t2025-Q4\t8\tgrößer\n";
      var marked = charset.equals("UTF-16LE") ? "\uFEFF" + text : text;
      var address = recorder.address("tab.txt", marked.getBytes(Charset.forName(charset)));
      assertThat(recorder.page(address))
          .contains("Zellen durch Tabulator getrennt")
          .contains(charset.equals("UTF-16LE") ? "UTF-16" : charset.replace("windows", "Windows"))
          .contains("neu");
    }

    @Test
    void mayBeAWorkbookWithErrorsInIt() {
      var address =
          recorder.address(
              "zahlen.xlsx",
              SmallWorkbook.of(
                  List.of(
                      List.of("indikator", "periode", "wert"),
                      List.of("M07-I1", "2026-Q1", SmallWorkbook.number("38")),
                      List.of("M07-I1", "2026-Q2", "<c t=\"e\"><f>A9</f><v>#REF!</v></c>"))));
      assertThat(recorder.page(address))
          .contains("Excel-Datei", "Eine Zeile kann so nicht", "ein Formelfehler", "<b>wert:</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "indikator;periode\n", "a;b\n1;2\n", "PK\u0003\u0004", "\u0000"})
    void isRefusedWhereThereIsNothingToRead(String content) {
      var answer = recorder.send("leer.csv", content.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"file-why\"");
    }
  }

  @Nested
  class HandingIn {
    @Test
    void canFollowAtOnce() {
      var address = recorder.address(HEADINGS + row("2023-Q1", "41"));
      var fields = Map.of("submit", "true");
      assertThat(recorder.take(address, fields).statusCode()).isEqualTo(303);
      assertThat(figure("2023-Q1")).contains("submitted");
      var again = recorder.address(HEADINGS + row("2023-Q1", "42"));
      assertThat(recorder.page(again)).contains("Die Meldung ist eingereicht");
      var undone = recorder.step(address, "zuruecknehmen", Map.of());
      assertThat(undone.statusCode()).isEqualTo(409);
      assertThat(undone.body())
          .contains("Eine Zahl steht dem entgegen", "Die Meldung ist eingereicht");
    }

    @Test
    void needsAWordAboutWhatIsMissing() {
      var address = recorder.address("indikator;periode;wert\nM07-I1;2023-Q2;...\n");
      assertThat(recorder.page(address)).contains("hat noch keine Bemerkung");
      var fields = Map.of("submit", "true");
      assertThat(recorder.take(address, fields).statusCode()).isEqualTo(409);
      assertThat(figure("2023-Q2")).isEmpty();
    }
  }

  @Nested
  class Undoing {
    @Test
    void putsBackWhatStoodThereOnce() {
      assertThat(take(recorder.address(HEADINGS + row("2023-Q3", "30"))).statusCode())
          .isEqualTo(303);
      var address = recorder.address(HEADINGS + row("2023-Q3", "31") + row("2023-Q4", "32"));
      assertThat(take(address).statusCode()).isEqualTo(303);
      assertThat(commissioner.step(address, "zuruecknehmen", Map.of()).statusCode()).isEqualTo(303);
      assertThat(figure("2023-Q3")).contains("\"value\":\"30\"", "\"revision\":3");
      assertThat(figure("2023-Q4")).isEmpty();
      assertThat(recorder.page(address))
          .contains("zurückgenommen", "Integrationsbeauftragte Krefeld");
      var twice = recorder.step(address, "zuruecknehmen", Map.of());
      assertThat(twice.statusCode()).isEqualTo(409);
      assertThat(twice.body()).contains("schon zurückgenommen");
      // Brought once more it says something new again.
      assertThat(recorder.page(recorder.address(HEADINGS + row("2023-Q4", "32"))))
          .contains("Eine Zahl kann übernommen werden");
    }

    @Test
    void isRefusedAfterALaterChange() {
      var address = recorder.address(HEADINGS + row("2022-Q4", "30") + row("2026-Q3", "30"));
      assertThat(take(address).statusCode()).isEqualTo(303);
      take(recorder.address(HEADINGS + row("2022-Q4", "31")));
      var undone = recorder.step(address, "zuruecknehmen", Map.of());
      assertThat(undone.statusCode()).isEqualTo(409);
      assertThat(undone.body()).contains("noch einmal geändert", "4. Quartal 2022");
      assertThat(figure("2026-Q3")).contains("\"value\":\"30\"");
    }

    @Test
    void isRefusedAfterTheApproval() {
      var address = recorder.address(HEADINGS + row("2020-Q1", "41"));
      recorder.take(address, Map.of("submit", "true"));
      var step = "/api/v1/municipalities/05114000/submissions/M07/2020-Q1/approve";
      assertThat(approver.json("POST", step, "").statusCode()).isEqualTo(200);
      assertThat(recorder.step(address, "zuruecknehmen", Map.of()).body())
          .contains("inzwischen freigegeben");
    }

    @Test
    void ofWhatWaitsIsRefusedKindly() {
      var address = recorder.address(HEADINGS + row("2020-Q2", "41"));
      assertThat(recorder.step(address, "zuruecknehmen", Map.of()).body())
          .contains("noch nicht übernommen");
    }
  }

  @Nested
  class ThePreparedTable {
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void changesNothingWhenItComesBackAsItWas(String format) {
      var request =
          recorder.visitor().request(Uploads.PAGE + "/vorlage." + format + "?periode=2019-Q3");
      var file = bytes(request);
      var page = recorder.page(recorder.address("vorlage." + format, file));
      assertThat(page).contains("Diese Datei ändert nichts", "unverändert");
    }

    @Test
    void namesEveryFigureWithItsLastValue() {
      var sheet = recorder.visitor().get(Uploads.PAGE + "/vorlage.csv?periode=2019-Q4").body();
      assertThat(sheet).contains("05114000;M02-I1;2019-Q4;;", "Sprachvermittlerpool;2019-Q3: 38");
      assertThat(recorder.visitor().get(Uploads.PAGE + "/vorlage.csv?periode=bald").statusCode())
          .isEqualTo(404);
    }

    private byte[] bytes(java.net.http.HttpRequest.Builder request) {
      return recorder.visitor().bytes(request);
    }
  }

  @Nested
  class Nobody {
    @Test
    void elseSeesAFile() {
      var address = recorder.address(HEADINGS + row("2020-Q3", "41"));
      var abroad = SERVICE.signedIn("duisburg.erfassung");
      assertThat(abroad.get(address).statusCode()).isEqualTo(404);
      var there = address.replace("05114000", "05112000");
      assertThat(abroad.get(there).statusCode()).isEqualTo(404);
      assertThat(abroad.get(there + "/berichtigt.csv").statusCode()).isEqualTo(404);
      assertThat(
              abroad.submit("/hilfe", there + "/uebernehmen", Map.of("changes", "1")).statusCode())
          .isEqualTo(404);
      assertThat(abroad.submit("/hilfe", there + "/verwerfen", Map.of()).statusCode())
          .isEqualTo(404);
      assertThat(SERVICE.signedIn("krefeld.freigabe").get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void bringsOneByAForgedForm() {
      var csv = (HEADINGS + row("2020-Q4", "41")).getBytes(StandardCharsets.UTF_8);
      assertThat(recorder.send(Uploads.PAGE, "a.csv", csv, "0".repeat(64)).statusCode())
          .isEqualTo(403);
      var address = recorder.address("a.csv", csv);
      assertThat(recorder.visitor().post(address + "/uebernehmen", "changes=1").statusCode())
          .isEqualTo(403);
      assertThat(figure("2020-Q4")).isEmpty();
    }
  }
}
