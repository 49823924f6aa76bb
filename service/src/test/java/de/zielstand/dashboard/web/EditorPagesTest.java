package de.zielstand.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditorPagesTest {
  private static final String ALL = "/kommunen/05111000/dashboards";
  private static final String GOOD =
      "title: Ausschuss\npanels:\n  - {name: eins, kind: summary}\nincludes: [rahmendaten]\n";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor editor = service.signedIn("duesseldorf.beauftragte");

  @Nested
  class ANewDashboard {
    @Test
    void isKeptListedAndShownToEverybodyOfTheMunicipality() {
      var answer = add("neu-angelegt", GOOD);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .isEqualTo(ALL + "/neu-angelegt?done=dashboard-saved");
      Visitor reader = service.signedIn("duesseldorf.erfassung");
      assertThat(reader.get(ALL).body()).contains(ALL + "/neu-angelegt");
      assertThat(reader.get(ALL + "/neu-angelegt").body())
          .contains("<h1>Ausschuss</h1>", "id=\"eins\"", "id=\"rahmendaten.rahmendaten\"")
          .doesNotContain("/bearbeiten");
      assertThat(
              reader.get(ALL + "/neu-angelegt/rahmendaten.rahmendaten.csv?year=2019").statusCode())
          .isEqualTo(200);
      assertThat(
              service
                  .signedIn("duisburg.beauftragte")
                  .get("/kommunen/05112000/dashboards/neu-angelegt")
                  .statusCode())
          .isEqualTo(404);
    }

    @Test
    void mayBeginAsACopy() {
      assertThat(editor.get(ALL + "/neu?from=ueberblick").body())
          .contains("kind: status-board")
          .contains("What has changed?");
    }

    @Test
    void isRefusedWithEveryPlaceAndWhatWasTyped() {
      var answer =
          add(
              "Falscher Name",
              "title: <script>alert(1)</script>\npanels:\n  - {name: a, kind: b}\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("Der Name besteht aus Kleinbuchstaben")
          .contains("Zeile 3, Spalte ", "(panels[0].kind)")
          .contains("value=\"Falscher Name\"")
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert");
    }

    @Test
    void cannotTakeANameThatThereIs() {
      assertThat(add("ueberblick", GOOD).statusCode()).isEqualTo(422);
      add("schon-da", GOOD);
      assertThat(add("schon-da", GOOD).body()).contains("Den Namen „schon-da“ gibt es schon.");
    }

    @Test
    void shallNotIncludeItselfOnAnyWay() {
      add("ring-a", GOOD);
      add("ring-b", GOOD.replace("rahmendaten", "ring-a"));
      var answer = change("ring-a", 1, GOOD.replace("rahmendaten", "ring-b"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("ring-a → ring-b → ring-a");
    }

    @Test
    void withAThousandPanelsChangesNothing() {
      String thousand =
          IntStream.range(0, 1000)
              .mapToObj(i -> "  - {name: p%d, kind: status-board}\n".formatted(i))
              .collect(Collectors.joining("", "title: x\npanels:\n", ""));
      assertThat(add("tausend", thousand).statusCode()).isEqualTo(422);
      assertThat(editor.get(ALL + "/tausend").statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class APanel {
    @Test
    void ofAnUnknownIndicatorTellsSoAndTheOthersShow() {
      add(
          "unbekannt",
          """
          title: x
          panels:
            - {name: gut, kind: summary}
            - {name: schlecht, kind: time-line, choice: {indicators: [GIBTS-NICHT]}}
          """);
      String page = editor.get(ALL + "/unbekannt").body();
      assertThat(page).containsOnlyOnce("class=\"trouble\"").contains("GIBTS-NICHT");
      assertThat(page.indexOf("class=\"trouble\"")).isGreaterThan(page.indexOf("id=\"schlecht\""));
    }

    @Test
    void ofAnIncludedDashboardThatIsGoneTellsSo() {
      add("geht-bald", GOOD);
      add("bindet-ein", GOOD.replace("rahmendaten", "geht-bald"));
      leaveOut("geht-bald", 1);
      assertThat(editor.get(ALL + "/bindet-ein").body())
          .contains("Das eingebundene Dashboard „geht-bald“ gibt es nicht mehr.")
          .contains("id=\"eins\"");
    }
  }

  @Nested
  class Versions {
    @Test
    void canBeOpenedAndSavedAgain() {
      add("mit-fassungen", GOOD);
      change("mit-fassungen", 1, GOOD.replace("Ausschuss", "Rat"));
      assertThat(editor.get(ALL + "/mit-fassungen").body()).contains("<h1>Rat</h1>");
      assertThat(editor.get(ALL + "/mit-fassungen/bearbeiten?version=1").body())
          .contains("title: Ausschuss")
          .contains("name=\"version\" value=\"2\"")
          .contains("Fassung 2", "Fassung 1");
      change("mit-fassungen", 2, GOOD);
      assertThat(editor.get(ALL + "/mit-fassungen").body()).contains("<h1>Ausschuss</h1>");
    }

    @Test
    void ofTwoWritersAreNotLost() {
      add("zwei-leute", GOOD);
      change("zwei-leute", 1, GOOD.replace("Ausschuss", "Rat"));
      var late = change("zwei-leute", 1, GOOD.replace("Ausschuss", "Verwaltung"));
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(late.body())
          .contains("Inzwischen hat jemand eine neuere Fassung gespeichert.")
          .contains("title: Verwaltung")
          .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void bringBackWhatWasDeleted() {
      add("kommt-wieder", GOOD);
      assertThat(leaveOut("kommt-wieder", 1).statusCode()).isEqualTo(303);
      assertThat(editor.get(ALL + "/kommt-wieder").statusCode()).isEqualTo(404);
      assertThat(editor.get(ALL).body()).contains("kommt-wieder/bearbeiten");
      assertThat(editor.get(ALL + "/kommt-wieder/bearbeiten").body()).contains("title: Ausschuss");
      assertThat(add("kommt-wieder", GOOD).body())
          .contains("Den Namen „kommt-wieder“ gibt es schon.");
      change("kommt-wieder", 2, GOOD);
      assertThat(editor.get(ALL + "/kommt-wieder").statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class APreview {
    @Test
    void showsPanelsOrMistakesAndKeepsNothing() {
      assertThat(preview(GOOD))
          .contains("id=\"eins\"")
          .doesNotContain("<html")
          .doesNotContain(".csv");
      assertThat(preview("title: x\npanels:\n  - {name: a, kind: b}\n"))
          .contains("panels[0].kind", "status-board");
      assertThat(editor.get(ALL).body()).doesNotContain("entwurf");
    }

    @Test
    void isThereWithoutScriptToo() {
      var answer =
          editor.submit(
              ALL + "/neu",
              ALL + "/neu",
              Map.of("name", "nur-angesehen", "document", GOOD, "do", "preview"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("id=\"eins\"", "value=\"nur-angesehen\"");
      assertThat(editor.get(ALL + "/nur-angesehen").statusCode()).isEqualTo(404);
    }

    private String preview(String document) {
      return editor.submit(ALL + "/neu", ALL + "/vorschau", Map.of("document", document)).body();
    }
  }

  private HttpResponse<String> add(String name, String document) {
    return editor.submit(
        ALL + "/neu", ALL + "/neu", Map.of("name", name, "document", document, "do", "save"));
  }

  private HttpResponse<String> change(String name, int version, String document) {
    Map<String, String> fields = new HashMap<>(Map.of("document", document, "do", "save"));
    fields.put("version", Integer.toString(version));
    return editor.submit(ALL + "/neu", ALL + "/" + name + "/bearbeiten", fields);
  }

  private HttpResponse<String> leaveOut(String name, int version) {
    return editor.submit(
        ALL + "/neu", ALL + "/" + name + "/loeschen", Map.of("version", Integer.toString(version)));
  }
}
