package de.zielstand.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ElementPageTest {
  private final Desk desk = Desk.krefeld();

  @Nested
  class Editing {
    @Test
    void savesWhatWasTypedAndTellsItInTheHistory() {
      var page = "/KR-2018/M02/bearbeiten";
      var answer =
          desk.send(
              page,
              "why",
              "Beschluss vom 12.03.2018",
              "title",
              "Sprachmittlung an Schulen",
              "end",
              "Mitte 2021",
              "steps[0].due",
              "10/2019",
              "resources[1].planned",
              "1.234,5");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
      assertThat(desk.form(page))
          .containsEntry("title", "Sprachmittlung an Schulen")
          .containsEntry("end", "Mitte 2021")
          .containsEntry("steps[0].due", "10/2019")
          .containsEntry("steps[0].code", "M02-1")
          .containsEntry("resources[1].planned", "1234,5");
      assertThat(desk.get("/KR-2018/M02/verlauf").body())
          .contains("Beschluss vom 12.03.2018", "Administration Krefeld")
          .contains("Sprach- und Kulturvermittlung im schulischen Bereich")
          .contains("<mark>Sprachmittlung an Schulen</mark>", "<mark>Mitte 2021</mark>")
          .contains("Oktober 2019")
          .doesNotContain("steps[", "RUNNING");
    }

    @Test
    void savesNothingWhereNothingChanged() {
      var answer = desk.send("/KR-2018/M03/bearbeiten", "why", "Durchsicht");
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .endsWith("/KR-2018/M03?done=catalogue-unchanged");
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
      var answer =
          desk.send(
              "/KR-2018/M04/bearbeiten",
              "title",
              "",
              "end",
              "irgendwann <bald>",
              "responsibles[0].name",
              "x".repeat(301));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("4 Angaben stimmen nicht")
          .contains("id=\"title-why\"", "href=\"#title\"")
          .contains("value=\"irgendwann &lt;bald>\"")
          .contains("„irgendwann &lt;bald&gt;“ ist kein Datum")
          .contains("href=\"#responsibles[0].name\"", "Zuständige, 1. Zeile")
          .contains("href=\"#why\"", "Sagen Sie, warum Sie das ändern");
    }

    @Test
    void namesTheFieldThatTheWholeCatalogueObjectsTo() {
      var answer =
          desk.send("/KR-2018/M04/bearbeiten", "why", "Probe", "fields[0]", "GIBT-ES-NICHT");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#fields\"", "„GIBT-ES-NICHT“ gibt es im Katalog");
    }

    @Test
    void keepsTheIndicatorsOfAMeasureAsTheyAre() {
      assertThat(desk.send("/KR-2018/M05/bearbeiten", "why", "Probe", "aim", "Anders").statusCode())
          .isEqualTo(303);
      assertThat(desk.get("/KR-2018/M05/verlauf").body()).doesNotContain("beendet");
      assertThat(desk.get("/datei/katalog.yaml").body()).contains("M05-I1");
    }
  }

  @Nested
  class Rows {
    @Test
    void areAddedRemovedAndMovedWithoutSaving() {
      var page = "/KR-2018/M06/bearbeiten";
      var before = desk.form(page);
      var steps = before.keySet().stream().filter(key -> key.matches("steps\\[\\d+]")).count();

      var moved = Desk.fields(desk.send(page, "rows", "down:steps[0]").body());
      assertThat(moved.get("steps[1].title")).isEqualTo(before.get("steps[0].title"));
      assertThat(moved.get("steps[1].code")).isEqualTo(before.get("steps[0].code"));

      var fewer = Desk.fields(desk.send(page, "rows", "remove:steps[0]").body());
      assertThat(fewer.get("steps[0].title")).isEqualTo(before.get("steps[1].title"));

      var more = Desk.fields(desk.send(page, "rows", "add:steps").body());
      assertThat(more.keySet().stream().filter(key -> key.matches("steps\\[\\d+]")).count())
          .isEqualTo(steps + 1);
      assertThat(desk.form(page)).isEqualTo(before);
    }

    @Test
    void giveANewStepTheNextFreeCode() {
      var page = "/KR-2018/M07/bearbeiten";
      var form = desk.form(page);
      int next = 0;
      while (form.containsKey("steps[" + next + "].code")) {
        next++;
      }
      assertThat(
              desk.send(page, "why", "Neuer Schritt", "steps[" + next + "].title", "Nachsehen")
                  .statusCode())
          .isEqualTo(303);
      assertThat(desk.form(page))
          .containsEntry("steps[" + next + "].title", "Nachsehen")
          .containsEntry("steps[" + next + "].code", "M07-" + (next + 1));
    }
  }

  @Nested
  class Targets {
    @Test
    void getANewVersionAndTheOldOneStaysWhateverIsSent() {
      var page = "/KR-2018/M02-I1/bearbeiten";
      assertThat(
              desk.send(
                      page,
                      "why",
                      "Neu vereinbart",
                      "targets[1].form",
                      "AT_LEAST",
                      "targets[1].scope",
                      "AT_DATE",
                      "targets[1].target",
                      "60",
                      "targets[1].dueOn",
                      "Ende 2020")
                  .statusCode())
          .isEqualTo(303);
      assertThat(desk.get(page).body()).contains("frühere Fassung, bleibt stehen", "Höhe: 50");
      assertThat(desk.send(page, "why", "Fälschung", "targets[0].target", "999").statusCode())
          .isEqualTo(303);
      assertThat(desk.get("/datei/katalog.yaml").body())
          .contains("{form: AT_LEAST, scope: AT_DATE, target: 50}")
          .doesNotContain("999}");
    }

    @Test
    void areNotDeleted() {
      var page = "/KR-2018/M03-I2/bearbeiten";
      Map<String, String> form = new HashMap<>(desk.form(page));
      form.keySet().removeIf(key -> key.startsWith("targets"));
      var answer = desk.sendFields(page, form, "why", "Weg damit");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Vereinbarte Zielwerte werden nicht gelöscht");
    }
  }

  @Nested
  class Deferring {
    @Test
    void asksForReasonDateAndResubmission() {
      var page = "/KR-2018/M13/bearbeiten";
      var answer = desk.send(page, "why", "Ruht", "lifecycle.state", "DEFERRED");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#lifecycle.reason\"");

      answer =
          desk.send(
              page, "why", "Ruht", "lifecycle.state", "DEFERRED", "lifecycle.reason", "Umbau");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("href=\"#lifecycle.since\"", "href=\"#lifecycle.resubmission\"");

      answer =
          desk.send(
              page,
              "why",
              "Ruht",
              "lifecycle.state",
              "DEFERRED",
              "lifecycle.reason",
              "Umbau",
              "lifecycle.since",
              "16.01.2018",
              "open-ended",
              "true");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(desk.get("/KR-2018/M13/verlauf").body()).contains("zurückgestellt", "16.01.2018");
    }
  }

  @Nested
  class TwoAtOnce {
    private final Desk other = Desk.krefeld();

    @Test
    void areBothSavedWhereTheyChangedDifferentElements() {
      var mine = desk.form("/KR-2018/M09/bearbeiten");
      assertThat(other.send("/KR-2018/M10/bearbeiten", "why", "Andere", "aim", "X").statusCode())
          .isEqualTo(303);
      assertThat(
              desk.sendFields("/KR-2018/M09/bearbeiten", mine, "why", "Meine", "aim", "Y")
                  .statusCode())
          .isEqualTo(303);
      assertThat(desk.form("/KR-2018/M10/bearbeiten")).containsEntry("aim", "X");
      assertThat(desk.form("/KR-2018/M09/bearbeiten")).containsEntry("aim", "Y");
    }

    @Test
    void compareAndDecideWhereTheyChangedTheSame() {
      var page = "/KR-2018/M11/bearbeiten";
      var mine = desk.form(page);
      assertThat(
              other
                  .send(page, "why", "Andere", "aim", "Ihr Ziel", "targetGroup", "Ihre Gruppe")
                  .statusCode())
          .isEqualTo(303);

      var conflict = desk.sendFields(page, mine, "why", "Meine", "aim", "Mein Ziel");
      assertThat(conflict.statusCode()).isEqualTo(409);
      assertThat(conflict.body())
          .contains("Ihr Ziel", "<mark>Mein Ziel</mark>", "von beiden geändert");
      assertThat(desk.form(page)).containsEntry("aim", "Ihr Ziel");

      var insisted = desk.sendFields(page, Desk.fields(conflict.body()));
      assertThat(insisted.statusCode()).as(insisted.body()).isEqualTo(303);
      assertThat(desk.form(page))
          .containsEntry("aim", "Mein Ziel")
          .containsEntry("targetGroup", "Ihre Gruppe");
    }
  }
}
