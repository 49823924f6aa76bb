package de.zielstand.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.feedback.Feedback;
import de.zielstand.feedback.Feedbacks;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Map;
import java.util.regex.Pattern;
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

  @Test
  void inMassesIsRefused() {
    var feedbacks = service.part(Feedbacks.class);
    var scope = Scope.of(new Ags("05978"));
    for (int i = 0; i < 60; i++) {
      assertThat(feedbacks.add(scope, new Feedback("", "Nummer " + i, ""))).isTrue();
    }
    assertThat(feedbacks.add(scope, new Feedback("", "Eine zu viel", ""))).isFalse();
  }
}
