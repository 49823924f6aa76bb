package de.zielstand.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.dashboard.Audience;
import de.zielstand.dashboard.DashboardFiles;
import de.zielstand.panel.PanelKind;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardPagesTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final String KREFELD = "/kommunen/05114000/dashboards";
  private static final Visitor COMMISSIONER = SERVICE.signedIn("krefeld.beauftragte");

  private final DashboardFiles files = SERVICE.part(DashboardFiles.class);

  @Nested
  class Delivered {
    @ParameterizedTest
    @CsvSource({
      "krefeld, 05114000",
      "duisburg, 05112000",
      "duesseldorf, 05111000",
      "maerkischer-kreis, 05962"
    })
    void showEveryPanelOfEverySampleMunicipality(String name, String ags) {
      Visitor visitor = SERVICE.signedIn(name + ".freigabe");
      files
          .delivered()
          .forEach((dashboard, delivered) -> {
            if (delivered.dashboard().audience() == Audience.LAND) {
              return;
            }
            var answer = visitor.get("/kommunen/" + ags + "/dashboards/" + dashboard);
            assertThat(answer.statusCode()).as(dashboard.value()).isEqualTo(200);
            assertThat(answer.body())
                .as(dashboard.value())
                .contains(delivered.dashboard().title())
                .doesNotContain("class=\"trouble\"")
                .doesNotContain("NOT_", "{0}");
            delivered
                .dashboard()
                .panels()
                .forEach(panel ->
                    assertThat(answer.body())
                        .as("%s/%s", dashboard, panel.name())
                        .contains("id=\"" + panel.name() + "\""));
          });
    }

    @Test
    void areReadInEnglishToo() {
      Visitor visitor = SERVICE.signedIn("krefeld.erfassung");
      visitor.submit(KREFELD, "/ansicht/sprache", Map.of("language", "en", "page", KREFELD));
      try {
        assertThat(visitor.get(KREFELD).body()).contains("Overview", "Field of action", "Supplied");
        assertThat(visitor.get(KREFELD + "/ueberblick").body())
            .contains("<h1>Overview</h1>", "What needs attention?", "as known today");
      } finally {
        visitor.submit(KREFELD, "/ansicht/sprache", Map.of("language", "de", "page", KREFELD));
      }
    }

    @Test
    void useEveryKindOfPanel() {
      assertThat(
              files.delivered().values().stream()
                  .flatMap(one -> one.dashboard().panels().stream())
                  .map(panel -> panel.kind())
                  .distinct())
          .containsExactlyInAnyOrder(PanelKind.values());
    }

    @Test
    void ofTheStateAreForTheStateAlone() {
      Visitor state = SERVICE.signedIn("land.controlling");
      assertThat(state.get("/land/dashboards").body()).contains("/land/dashboards/land");
      assertThat(state.get("/land/dashboards/land").body()).contains("Median und Quartile");
      assertThat(COMMISSIONER.get("/land/dashboards/land").statusCode()).isNotEqualTo(200);
      assertThat(COMMISSIONER.get(KREFELD + "/land").statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Filters {
    @Test
    void stayInTheAddressOfEveryFile() {
      assertThat(page("/ueberblick?year=2018&period=Q2&field=HF1"))
          .contains("2. Quartal 2018")
          .contains("/ueberblick/handlungsfelder.csv?year=2018&amp;period=Q2&amp;field=HF1");
    }

    @Test
    void holdTheLinkToThisView() {
      assertThat(page("/ueberblick?year=2018"))
          .containsPattern("/ueberblick\\?year=2018&amp;asOf=20\\d\\d-\\d\\d-\\d\\dT[0-9A-Z%]+Z");
    }

    @Test
    void thatMakeNoSenseAreNamedAndThePageShows() {
      var answer = COMMISSIONER.get(KREFELD + "/ueberblick?year=drei&field=%3Cscript%3E&asOf=x");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("„drei“ ist kein Jahr", "„field“ nicht", "„x“ ist kein Zeitpunkt")
          .contains("id=\"handlungsfelder\"")
          .doesNotContain("<script>");
    }

    @Test
    void narrowWhatIsShown() {
      assertThat(page("/massnahme?measure=M02"))
          .contains("<h1>Maßnahme: ")
          .contains("<option value=\"M02\" selected");
      assertThat(summary("/ueberblick?year=2019&status=reached"))
          .isNotEqualTo(summary("/ueberblick?year=2019"));
    }

    @Test
    void showTheCatalogueAndFiguresAsTheyWereKnown() {
      assertThat(page("/ueberblick?year=2018&asOf=2018-12-31"))
          .contains("was am 31.12.2018, 23:59 Uhr bekannt war");
    }

    private String summary(String path) {
      String page = page(path);
      int at = page.indexOf("id=\"in-kurzform\"");
      return page.substring(at, page.indexOf("</section>", at));
    }
  }

  @Nested
  class Files {
    @Test
    void holdTheNumbersOfThePage() {
      var answer = COMMISSIONER.get(KREFELD + "/ueberblick/handlungsfelder.csv?year=2019");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("text/csv");
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("05114000-ueberblick-handlungsfelder.csv");
      assertThat(answer.body()).startsWith("\uFEFF").contains(";", "\r\n");
    }

    @Test
    void areDrawingsOfFigures() {
      var answer = svg("/indikator/verlauf.svg?year=2019");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .contains("image/svg+xml");
      assertThat(answer.body()).startsWith("<svg").contains("<title");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/gibt-es-nicht",
          "/GROSS",
          "/..",
          "/ueberblick/gibt-es-nicht.csv",
          "/ueberblick/handlungsfelder.svg",
          "/gibt-es-nicht/eins.csv"
        })
    void ofNothingAreNotFound(String path) {
      assertThat(COMMISSIONER.get(KREFELD + path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> svg(String path) {
      return COMMISSIONER.send(
          COMMISSIONER.request(KREFELD + path).header("Accept", "image/svg+xml,*/*"));
    }
  }

  @Nested
  class TheSchema {
    @Test
    void isPublishedForAnyone() {
      Visitor anyone = SERVICE.visitor();
      var answer = anyone.send(anyone.request("/schemas/dashboard.json").header("Accept", "*/*"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"$id\": \"/schemas/dashboard.json\"");
    }
  }

  private static String page(String path) {
    return COMMISSIONER.get(KREFELD + path).body();
  }
}
