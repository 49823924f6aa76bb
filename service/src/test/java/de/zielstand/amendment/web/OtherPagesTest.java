package de.zielstand.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding, removing, files, next editions and the history, at the desk of Duisburg. */
class OtherPagesTest {
  private final Desk desk = Desk.of("duisburg.admin", "05112000");

  private static String concept() {
    var yaml = Desk.of("duisburg.admin", "05112000").get("/datei/katalog.yaml").body();
    var start = yaml.indexOf("- code: ") + "- code: ".length();
    return yaml.substring(start, yaml.indexOf('\n', start)).strip();
  }

  @Nested
  class Adding {
    @ParameterizedTest
    @CsvSource({
      "Measure,''",
      "Goal,''",
      "FieldOfAction,''",
      "FocusPeriod,''",
      "Milestone,''",
      "Indicator,''"
    })
    void offersAFreeCodeForEachType(String type, String in) {
      var page = desk.get("/" + concept() + "/neu?art=" + type + in);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(Desk.fields(page.body()).get("code")).matches("[A-Z0-9][A-Za-z0-9._-]*\\d");
    }

    @Test
    void savesANewMeasure() {
      var page = "/" + concept() + "/neu?art=Measure";
      var answer =
          desk.send(
              page,
              "code",
              "NEU-1",
              "title",
              "Neue Maßnahme",
              "lifecycle.state",
              "PLANNED",
              "why",
              "Auftrag des Rates");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
      assertThat(desk.form("/" + concept() + "/NEU-1/bearbeiten"))
          .containsEntry("title", "Neue Maßnahme");
    }

    @Test
    void refusesACodeThatIsTakenOrNone() {
      var page = "/gemeinsam/neu?art=Body";
      assertThat(desk.send(page, "code", "klein", "title", "X", "why", "X").body())
          .contains("href=\"#code\"", "Möglich sind Großbuchstaben");
      var taken = desk.form("/gemeinsam/neu?art=Body");
      var first =
          desk.sendFields(
              page,
              taken,
              "code",
              "GREMIUM-NEU",
              "title",
              "Runder Tisch",
              "kind",
              "NETWORK",
              "state",
              "EXISTS",
              "why",
              "Neu");
      assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
      var second =
          desk.sendFields(
              page,
              taken,
              "code",
              "GREMIUM-NEU",
              "title",
              "Zweiter Tisch",
              "kind",
              "NETWORK",
              "state",
              "EXISTS",
              "why",
              "Neu");
      assertThat(second.statusCode()).isEqualTo(422);
      assertThat(second.body()).contains("GREMIUM-NEU ist schon vergeben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unfug", "Step", "Body", "Catalogue", "java.lang.String"})
    void knowsNoOtherTypes(String type) {
      assertThat(desk.get("/" + concept() + "/neu?art=" + type).statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Removing {
    @Test
    void endsWhatNobodyRefersTo() {
      desk.send(
          "/" + concept() + "/neu?art=Measure",
          "code",
          "WEG-1",
          "title",
          "Kurzlebig",
          "lifecycle.state",
          "PLANNED",
          "why",
          "Versuch");
      var page = "/" + concept() + "/WEG-1/entfernen";
      assertThat(desk.get(page).body()).contains("Meist besser", "schon erfasste Zahlen bleiben");
      assertThat(desk.send(page).statusCode()).isEqualTo(422);
      assertThat(desk.send(page, "why", "Doppelt").statusCode()).isEqualTo(303);
      assertThat(desk.get("/" + concept() + "/WEG-1/bearbeiten").statusCode()).isEqualTo(404);
      assertThat(desk.get("/" + concept() + "/WEG-1/verlauf").body())
          .contains("Doppelt", "Versuch");
    }

    @Test
    void saysWhoStillRefersToIt() {
      desk.send(
          "/" + concept() + "/neu?art=FieldOfAction",
          "code",
          "FELD-X",
          "title",
          "Feld X",
          "why",
          "Versuch");
      desk.send(
          "/" + concept() + "/neu?art=Goal",
          "code",
          "ZIEL-X",
          "title",
          "Ziel X",
          "label",
          "Teilziel",
          "field",
          "FELD-X",
          "why",
          "Versuch");
      var page = "/" + concept() + "/FELD-X/entfernen";
      assertThat(desk.get(page).body())
          .contains("kann nicht entfernt werden", "ZIEL-X/bearbeiten")
          .doesNotContain("name=\"why\"");
    }
  }

  @Nested
  class Files {
    @Test
    void showWhatChangesAndSaveItOnce() {
      var yaml = desk.get("/datei/katalog.yaml").body();
      var changed = yaml.replaceFirst("name: Duisburg", "name: Duisburg am Rhein");
      var preview = desk.upload(changed);
      assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
      assertThat(preview.body())
          .contains("Vorschau: eine Änderung", "<mark>Duisburg am Rhein</mark>");
      assertThat(desk.get("/datei/katalog.yaml").body()).isEqualTo(yaml);

      var saved = desk.sendFields("/datei", Desk.fields(preview.body()), "why", "Umbenannt");
      assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
      assertThat(desk.get("/datei/katalog.yaml").body()).isEqualTo(changed);

      var stale = desk.sendFields("/datei", Desk.fields(preview.body()), "why", "Noch einmal");
      assertThat(stale.statusCode()).isEqualTo(409);
      assertThat(stale.body()).contains("hat jemand anderes gespeichert");
    }

    @Test
    void areJsonToo() {
      var json = desk.get("/datei/katalog.json").body();
      assertThat(desk.upload(json).body()).contains("Es gibt nichts zu speichern");
    }

    @Test
    void nameEveryMistakeWithItsLine() {
      var answer = desk.upload("ags: '05112000'\nname: Duisburg\nunfug: 1\nconcepts: nein\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("2 Stellen stimmen nicht", "unfug", "concepts")
          .contains("data-label=\"Zeile\">3<");
    }

    @Test
    void ofOtherMunicipalitiesAreRefused() {
      var answer = desk.upload("ags: '05114000'\nname: Krefeld\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("gehört zu Krefeld");
    }

    @Test
    void neverBreakTheService() {
      assertThat(desk.upload("").statusCode()).isEqualTo(422);
      assertThat(desk.upload("\u0000\u0001").statusCode()).isEqualTo(422);
      assertThat(desk.upload("[".repeat(10_000)).statusCode()).isEqualTo(422);
      assertThat(desk.upload("x".repeat(9 * 1024 * 1024)).statusCode()).isIn(413, 422);
    }

    @Test
    void areNotTakenFromAnotherSite() {
      var answer =
          desk.visitor()
              .send(
                  desk.visitor()
                      .request(desk.at("/datei/vorschau?csrf=abc"))
                      .header("Content-Type", "multipart/form-data; boundary=x")
                      .header("Accept", "text/html")
                      .POST(java.net.http.HttpRequest.BodyPublishers.ofString("--x--\r\n")));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Editions {
    @Test
    void beginAsACopyUnderNewCodes() {
      var page = "/" + concept() + "/fortschreibung";
      var form = desk.form(page);
      assertThat(form.get("code")).isNotBlank();
      var wrong = desk.sendFields(page, form, "codes", "NIE = X\nunfug", "why", "Ratsauftrag");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body()).contains("Zeile 2", "gibt es in diesem Konzept nicht");

      var saved =
          desk.sendFields(
              page, form, "code", "DU-NEU", "title", "Fortschreibung", "why", "Ratsauftrag");
      assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
      assertThat(desk.form("/DU-NEU/DU-NEU/bearbeiten"))
          .containsEntry("title", "Fortschreibung")
          .containsEntry("predecessor.concept", concept());
      assertThat(desk.sendFields(page, form, "code", "DU-NEU", "why", "Noch eine").body())
          .contains("DU-NEU ist schon vergeben");
    }
  }

  @Nested
  class History {
    @Test
    void isReadByAllAndChangedByNone() {
      var reader = Desk.of("duisburg.erfassung", "05112000");
      assertThat(reader.get("/verlauf").body()).contains("Fassung 1", "Beispieldaten");
      assertThat(reader.get("/verlauf/1").body()).contains("Mit dieser Fassung begann");
      assertThat(reader.get("/verlauf/1.yaml").body()).startsWith("ags: '05112000'");
      assertThat(reader.get("/" + concept() + "/" + concept() + "/bearbeiten").statusCode())
          .isEqualTo(403);
      assertThat(reader.get("/verlauf/999").statusCode()).isEqualTo(404);
      assertThat(reader.get("/verlauf?vor=1").statusCode()).isEqualTo(200);
    }
  }
}
