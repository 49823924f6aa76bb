package de.zielstand.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.help.HelpPage.Topic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpPagesTest {
  private static final String START = "/kommunen/05114000";

  private final RunningZielstand service = RunningZielstand.shared();

  @ParameterizedTest
  @EnumSource(Topic.class)
  void openWithoutSigningIn(Topic topic) {
    var answer = service.visitor().get("/hilfe/" + topic.code());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(service.visitor().get("/hilfe").body()).contains("/hilfe/" + topic.code());
  }

  @ParameterizedTest
  @CsvSource({
    "krefeld.admin, /kommunen/05114000/personen, personen",
    "krefeld.admin, /kommunen/05114000/personen/neu, personen",
    "krefeld.admin, /kommunen/05114000/personen/vertretungen/neu, personen",
    "krefeld.admin, /kommunen/05114000/einstellungen, einstellungen",
    "krefeld.beauftragte, /kommunen/05114000/einstellungen, einstellungen",
    "krefeld.admin, /kommunen/05114000/protokoll, protokoll",
    "krefeld.admin, /konto, konto",
    "land.controlling, /land, land",
    "betrieb, /betrieb, betrieb",
    "betrieb, /betrieb/kommunen/05114000/administration, betrieb",
  })
  void areLinkedFromThePagesTheyExplain(String username, String page, String topic) {
    assertThat(service.signedIn(username).get(page).body())
        .contains("href=\"/hilfe/" + topic + "\">Hilfe zu dieser Seite</a>");
  }

  @Test
  void areMissingUnderAnyOtherName() {
    assertThat(service.visitor().get("/hilfe/nirgends").statusCode()).isEqualTo(404);
    assertThat(service.visitor().get("/hilfe/START").statusCode()).isEqualTo(404);
  }

  @Test
  void stateHowAccessibleTheyAre() {
    assertThat(service.visitor().get("/barrierefreiheit").body())
        .contains("teilweise vereinbar", "Selbstbewertung", "Überwachungsstelle", "BITVNRW")
        .contains("[Auszufüllen von der Kommune");
  }

  @Test
  void bringBackTheIntroductionThatWasPutAway() {
    var person = service.signedIn("krefeld.freigabe");
    assertThat(person.get(START).body()).contains("In drei Schritten");
    person.submit(START, "/ansicht/einfuehrung", Map.of("tour", "hide"));
    assertThat(person.get(START).body()).doesNotContain("In drei Schritten");
    assertThat(person.get("/hilfe/start").body()).contains("Einführung zeigen");
    person.submit("/hilfe/start", "/ansicht/einfuehrung", Map.of("tour", "show"));
    assertThat(person.get(START).body()).contains("In drei Schritten");
  }
}
