package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WavesPageTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final LevelTown TOWN = LevelTown.at(SERVICE, "05378");
  private static final Visitor PERSON = TOWN.browser();
  private static final String PAGE = "/kommunen/" + TOWN.ags() + "/sprachstand";
  private static final Pattern WAVE = Pattern.compile("name=\"wave\" value=\"([^\"]+)\"");

  private static HttpResponse<String> upload(String period, String eligible, String table) {
    var parts =
        part("indicator", "K/I1")
            + part("period", period)
            + part("instrument", "GER")
            + part("version", "2020")
            + part("eligible", eligible)
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"kinder.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + table
            + "\r\n--x--\r\n";
    return PERSON.send(
        PERSON
            .request(PAGE + "?csrf=" + PERSON.formToken("/hilfe"))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(parts)));
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String waveOf(String page) {
    var matcher = WAVE.matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1).replace("&#34;", "\"").replace("&quot;", "\"");
  }

  @Nested
  class ATable {
    @Test
    void isCountedLookedAtAndTakenOver() {
      TOWN.open(TOWN.program(), "SJ2018-1");
      var table =
          "name;stufe;stufe_vorher\n"
              + "Kind Eins;A1;A0\n".repeat(9)
              + "Kind Zwei;A2;A1\n".repeat(3)
              + "Kind Drei;A2;\n";
      var preview = upload("SJ2018-1", "15", table);
      assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
      assertThat(preview.body())
          .contains("Getestet: 13 von 15 Kindern.", "Kein Kind ist gespeichert", "Grundlagen")
          .doesNotContain("Kind Eins");
      assertThat(PERSON.get(PAGE).body()).doesNotContain("13 von 15 Kindern");

      var taken =
          PERSON.submit("/hilfe", PAGE + "/uebernehmen", Map.of("wave", waveOf(preview.body())));
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
      assertThat(PERSON.get(PAGE).body())
          .contains(
              "1. Schulhalbjahr 2018/19",
              "GER 2020",
              "Anfang oder höher: 13 Kinder",
              "In beiden Wellen: gestiegen 12, gleich 0, gefallen 0.",
              "Vorzeichentest");
      assertThat(upload("SJ2018-1", "15", table).body()).contains("Diese Welle steht schon so da");
    }

    @Test
    void withMistakesIsSentBackWithWhatWasTyped() {
      var answer = upload("bald", "2", "name;stufe\nx;A1\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("bald ist kein Zeitraum", "value=\"GER\"");
      assertThat(upload("SJ2018-2", "2", "stufe\nC9\n").body()).contains("Zeile 2, Spalte stufe:");
      assertThat(upload("SJ2018-2", "", "stufe\nA1\n").statusCode()).isEqualTo(422);
    }
  }

  @Nested
  class TakingBack {
    private static HttpResponse<String> takeBack(String period, int number) {
      return PERSON.submit(
          "/hilfe",
          PAGE + "/zuruecknehmen",
          Map.of("indicator", "K/I1", "period", period, "number", Integer.toString(number)));
    }

    private static void bring(String period, String eligible, String table) {
      var preview = upload(period, eligible, table);
      PERSON.submit("/hilfe", PAGE + "/uebernehmen", Map.of("wave", waveOf(preview.body())));
    }

    private static String figures(String period) {
      return TOWN.program()
          .getJson(
              TOWN.api()
                  + "/observations?indicator=I1&state=entered&from="
                  + period
                  + "&to="
                  + period)
          .body();
    }

    @Test
    void putsBackTheWaveBeforeAndItsFigures() {
      TOWN.open(TOWN.program(), "SJ2019-1");
      bring("SJ2019-1", "20", "stufe;stufe_vorher\n" + "A1;A0\n".repeat(12));
      bring("SJ2019-1", "21", "stufe\n" + "A1\n".repeat(13));
      assertThat(takeBack("SJ2019-1", 1).statusCode()).as("not the newest").isEqualTo(409);
      assertThat(takeBack("SJ2019-1", 2).statusCode()).isEqualTo(303);
      assertThat(PERSON.get(PAGE).body())
          .contains("12 von 20 Kindern", "gestiegen 12, gleich 0")
          .doesNotContain("13 von 21 Kindern");
      assertThat(figures("SJ2019-1")).contains("\"count\":\"12\"", "\"revision\":3");
      assertThat(takeBack("SJ2019-1", 3).statusCode()).as("once only").isEqualTo(409);
      bring("SJ2019-1", "22", "stufe\n" + "A1\n".repeat(14));
      assertThat(PERSON.get(PAGE).body()).contains("14 von 22 Kindern");
    }

    @Test
    void ofTheFirstLeavesNone() {
      TOWN.open(TOWN.program(), "SJ2019-2");
      bring("SJ2019-2", "30", "stufe\n" + "B1\n".repeat(29));
      assertThat(PERSON.get(PAGE).body()).contains("29 von 30 Kindern");
      assertThat(takeBack("SJ2019-2", 1).statusCode()).isEqualTo(303);
      assertThat(PERSON.get(PAGE).body()).doesNotContain("29 von 30 Kindern");
      assertThat(figures("SJ2019-2")).doesNotContain("\"count\":\"29\"");
      assertThat(takeBack("SJ2019-2", 2).statusCode()).isEqualTo(404);
      bring("SJ2019-2", "30", "stufe\n" + "B1\n".repeat(29));
      assertThat(PERSON.get(PAGE).body()).contains("29 von 30 Kindern");
    }

    @Test
    void isRefusedWhereAFigureChangedAfter() {
      TOWN.open(TOWN.program(), "SJ2021-1");
      bring("SJ2021-1", "40", "stufe\n" + "A2\n".repeat(11));
      TOWN.program()
          .json(
              "POST",
              TOWN.api() + "/observations?mode=commit",
              """
              {"items":[{"indicator":"I1","period":"SJ2021-1","breakdown":"stufe=A2","count":"10"}]}
              """);
      assertThat(takeBack("SJ2021-1", 1).body()).contains("noch einmal geändert");
      assertThat(figures("SJ2021-1")).contains("\"count\":\"10\"");
    }
  }

  @Test
  void showsTheInventedWavesOfASampleMunicipality() {
    assertThat(SERVICE.signedIn("duisburg.erfassung").get("/kommunen/05112000/sprachstand").body())
        .contains(
            "Beispielverfahren 1",
            "112 von 121 Kindern",
            "2. Schulhalbjahr 2018/19",
            "gestiegen 29, gleich 73, gefallen 3")
        .doesNotContain("zuruecknehmen");
  }

  @Test
  void isLinkedBesideTheOtherFiles() {
    assertThat(PERSON.get("/kommunen/" + TOWN.ags() + "/meldungen").body())
        .contains("href=\"" + PAGE + "\"");
  }
}
