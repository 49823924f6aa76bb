package de.zielstand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptPagesTest {
  private static final String KONZEPT = "/kommunen/05114000/konzept";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor reader = service.signedIn("krefeld.beauftragte");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/KR-2018/M01 | Interkulturelles Mentorenprojekt",
        "/KR-2018/M02-I1 | mindestens 50 Personen",
        "/KR-2018/Z1-3 | Bildungschancen verbessern",
        "/KR-2018/HF1 | Förder-/Beratungsangebote für Eltern",
        "/suche?text=mentoren | Interkulturelles Mentorenprojekt",
        "/suche?text=gibtesnicht | Nichts gefunden zu „gibtesnicht“",
        "/luecken | 11 von 20 Zielen sind messbar",
        "/gremien | Rat der Stadt",
        "/rahmendaten | Integrationskonzept 2018",
        "?stand=deferred | 1 von 16 Maßnahmen",
        "?feld=HF1&jahr=1950 | Keine Maßnahme passt zu dieser Auswahl",
      })
  void showWhatTheCatalogueSays(String path, String words) {
    var answer = reader.get(KONZEPT + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body()).contains(words);
  }

  /** From the outline one click leads to each sheet. */
  @Test
  void leadFromTheOutlineToEverySheet() {
    var outline = reader.get(KONZEPT).body();
    for (int number = 1; number <= 16; number++) {
      assertThat(outline).contains("href=\"%s/KR-2018/M%02d\"".formatted(KONZEPT, number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/KR-2018/M01-2, /KR-2018/M01#M01-2",
    "/KR-2018/KR-2018, ?konzept=KR-2018",
    "/gemeinsam/KI, /gremien#KI",
  })
  void leadToWhereAnElementWithoutPageStands(String path, String place) {
    var answer = reader.get(KONZEPT + path);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains(KONZEPT + place);
  }

  @ParameterizedTest
  @CsvSource({"/KR-2018/M99", "/XX/M01", "/klein/M01", "/gemeinsam/M01", "/KR-2018/%3Cb%3E"})
  void knowNothingOfOtherCodes(String path) {
    assertThat(reader.get(KONZEPT + path).statusCode()).isEqualTo(404);
  }

  @Test
  void ignoreFiltersThatMakeNoSense() {
    var answer = reader.get(KONZEPT + "?feld=%00&stand=x&zustaendig=%22&jahr=zwei&konzept=%F0");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("16 Maßnahmen in 5 Handlungsfeldern");
  }

  @Test
  void offerEditingToTheAdministrationOnly() {
    var admin = service.signedIn("krefeld.admin");
    assertThat(admin.get(KONZEPT + "/KR-2018/M01").body()).contains("/M01/bearbeiten");
    assertThat(reader.get(KONZEPT + "/KR-2018/M01").body()).doesNotContain("/bearbeiten");
  }
}
