package de.zielstand.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedbackPageTest {
  private static final Pattern DONE =
      Pattern.compile("action=\"(/kommunen/05114000/rueckmeldungen/\\d+/erledigt)\"");
  private static final String KREFELD = "/kommunen/05114000/rueckmeldungen";

  private final RunningZielstand service = RunningZielstand.shared();

  private static int send(Visitor visitor, String words) {
    return visitor
        .submit(
            "/rueckmeldung",
            "/rueckmeldung",
            Map.of("page", "/hilfe", "words", words, "contact", "a@b.example"))
        .statusCode();
  }

  @Test
  void withoutSigningInReachesTheLand() {
    assertThat(send(service.visitor(), "Ohne Konto: <i>zu klein</i>")).isEqualTo(303);
    assertThat(service.signedIn("betrieb").get("/kommunen/05/rueckmeldungen").body())
        .contains("Ohne Konto: &lt;i&gt;zu klein", "a@b.example");
    assertThat(service.signedIn("krefeld.admin").get(KREFELD).body()).doesNotContain("Ohne Konto");
  }

  @Test
  void ofAMunicipalityIsLookedAfterThereOnce() {
    assertThat(send(service.signedIn("krefeld.erfassung"), "Der Knopf fehlt mir")).isEqualTo(303);
    var admin = service.signedIn("krefeld.admin");
    var page = admin.get(KREFELD).body();
    assertThat(page).contains("Der Knopf fehlt mir", "zu /hilfe");
    var done = DONE.matcher(page);
    assertThat(done.find()).isTrue();
    assertThat(admin.submit(KREFELD, done.group(1), Map.of()).statusCode()).isEqualTo(303);
    assertThat(admin.get(KREFELD).body()).contains("erledigt am ");
    assertThat(admin.submit(KREFELD, done.group(1), Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void withoutWordsStaysOnItsPage() {
    var answer =
        service
            .visitor()
            .submit("/rueckmeldung", "/rueckmeldung", Map.of("contact", "a@b.example"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Schreiben Sie, was Sie uns sagen möchten.", "value=\"a@b.example\"");
  }

  @Test
  void takesThePageFromTheLinkOnlyIfItIsOurs() {
    assertThat(service.visitor().get("/rueckmeldung?page=/hilfe/api").body())
        .contains("value=\"/hilfe/api\"");
    assertThat(service.visitor().get("/rueckmeldung?page=https://elsewhere.example").body())
        .doesNotContain("elsewhere");
  }

  @Nested
  class InMasses {
    private static final int WITHOUT_WAITING = 20;

    private void flood(Visitor visitor) {
      for (int i = 0; i < WITHOUT_WAITING; i++) {
        assertThat(send(visitor, "Nummer " + i)).isEqualTo(303);
      }
    }

    @Test
    void isRefusedAndKeepsWhatWasTyped() {
      var visitor = service.visitor().from("203.0.113.7");
      flood(visitor);
      var refused =
          visitor.submit("/rueckmeldung", "/rueckmeldung", Map.of("words", "Eine zu viel"));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.body()).contains("kamen gerade viele Rückmeldungen", ">Eine zu viel<");
      assertThat(service.signedIn("betrieb").get("/kommunen/05/rueckmeldungen").body())
          .contains("Nummer 19")
          .doesNotContain("Eine zu viel");
    }

    @Test
    void stopsNobodyFromElsewhere() {
      flood(service.visitor().from("2001:db8:1:2::9"));
      assertThat(send(service.visitor().from("2001:db8:1:2:3::7"), "Dasselbe Netz")).isEqualTo(429);
      assertThat(send(service.visitor().from("2001:db8:1:3::9"), "Nebenan")).isEqualTo(303);
      var person = service.signedIn("krefeld.freigabe").from("2001:db8:1:2::9");
      assertThat(send(person, "Mit Konto")).isEqualTo(303);
    }
  }
}
