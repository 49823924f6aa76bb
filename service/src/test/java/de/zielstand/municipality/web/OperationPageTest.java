package de.zielstand.municipality.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OperationPageTest {
  private final RunningZielstand service = RunningZielstand.shared();

  private HttpResponse<String> add(String kind, String ags, String name, String kreis) {
    return service
        .signedIn("betrieb")
        .submit(
            "/betrieb/kommunen/neu",
            "/betrieb/kommunen/neu",
            Map.of("kind", kind, "ags", ags, "name", name, "kreis", kreis, "district", "Münster"));
  }

  @Nested
  class TheList {
    @Test
    void tellsHowTheServiceStands() {
      assertThat(service.signedIn("betrieb").get("/betrieb").body())
          .containsPattern("PostgreSQL 1[5-8]\\.")
          .contains("eingebaut", "nicht eingerichtet");
    }

    @Test
    void isFilteredAndLeadsToTheInvitation() {
      var page = service.signedIn("betrieb").get("/betrieb?filter=l%C3%BCdenscheid").body();
      assertThat(page)
          .contains("Märkischer Kreis", "Lüdenscheid")
          .contains("/betrieb/kommunen/05962/administration")
          .doesNotContain("/betrieb/kommunen/05114000/administration");
      assertThat(service.signedIn("betrieb").get("/betrieb?filter=%3Cb%3Exyz").body())
          .contains("Keine Kommune passt zu „&lt;b&gt;xyz“");
    }
  }

  @Nested
  class Adding {
    @Test
    void putsAGemeindeBelowItsKreisOnce() {
      var added = add("GEMEINDE", "05558004", "Neudorf an der Probe", "05558");
      assertThat(added.statusCode()).isEqualTo(303);
      assertThat(service.signedIn("betrieb").get("/betrieb?filter=neudorf").body())
          .contains("Kreis Coesfeld", "Neudorf an der Probe");
      var again = add("GEMEINDE", "05558004", "Noch ein Dorf", "05558");
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body())
          .contains("Den Schlüssel 05558004 gibt es schon: Neudorf an der Probe.")
          .contains("value=\"Noch ein Dorf\"");
      assertThat(service.signedIn("betrieb").get("/kommunen/05/protokoll").body())
          .contains("Kommune 05558004 hinzugefügt");
    }

    @Test
    void refusesAKeyOfAnotherKreis() {
      assertThat(add("GEMEINDE", "05962999", "Fernab", "05558").body())
          .contains("Für Kreis Coesfeld ist das 05558.");
    }
  }
}
