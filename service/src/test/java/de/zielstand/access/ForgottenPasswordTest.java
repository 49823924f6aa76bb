package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForgottenPasswordTest {
  private static final Scope KREFELD = Scope.of(new Ags("05114000"));
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/einladung/\\S+)");
  private static final String FRESH = "sieben lampen im flur";
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(RunningZielstand.freePort(), "localhost", "smtp"));

  @SuppressWarnings("NullAway.Init") // made before all tests
  private static RunningZielstand service;

  @BeforeAll
  static void start() {
    MAIL.start();
    var environment = RunningZielstand.environment();
    environment.put("ZIELSTAND_SMTP_HOST", "localhost");
    environment.put("ZIELSTAND_SMTP_PORT", Integer.toString(MAIL.getSmtp().getPort()));
    environment.put("ZIELSTAND_SMTP_FROM", "zielstand@land.example");
    service = RunningZielstand.start(environment);
  }

  @AfterAll
  static void stop() {
    service.close();
    MAIL.stop();
  }

  @Nested
  class WithMail {
    @Test
    void isReplacedByALinkInAMail() throws Exception {
      account("probe.vergessen", "vergessen@krefeld.example");
      assertThat(ask("vergessen@krefeld.example").statusCode()).isEqualTo(200);
      var link = LINK.matcher(mailTo("vergessen@krefeld.example"));
      assertThat(link.find()).isTrue();
      var visitor = service.visitor();
      var fields = Map.of("password", FRESH, "again", FRESH);
      assertThat(visitor.submit(link.group(1), link.group(1), fields).statusCode()).isEqualTo(303);
      visitor.signIn("probe.vergessen", FRESH);
    }

    @Test
    void tellsNobodyWhoHasAnAccount() {
      account("probe.bekannt", "bekannt@krefeld.example");
      var known = ask("probe.bekannt");
      var unknown = ask("niemand.hier");
      assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
      assertThat(withoutFormToken(known)).isEqualTo(withoutFormToken(unknown));
    }

    @Test
    void cannotBeAskedForWithoutEnd() {
      for (int i = 0; i < 3; i++) {
        assertThat(ask("probe.ungeduld").statusCode()).isEqualTo(200);
      }
      var blocked = ask("probe.ungeduld");
      assertThat(blocked.statusCode()).isEqualTo(429);
      assertThat(blocked.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    }

    @Test
    void leavesInvitationsAloneWhichAreMailedToo() throws Exception {
      var administrator = service.signedIn("krefeld.admin");
      var page = "/kommunen/05114000/personen/neu";
      var fields =
          Map.of(
              "username", "probe.post",
              "displayName", "Probe Post",
              "email", "post@krefeld.example",
              "roles", "READER");
      assertThat(administrator.submit(page, page, fields).body())
          .contains("auch per E-Mail an post@krefeld.example unterwegs");
      assertThat(mailTo("post@krefeld.example"))
          .containsPattern(LINK)
          .doesNotContain("probe.post", "Probe Post");
    }
  }

  @Nested
  class WithoutMail {
    @Test
    void isAMatterForTheAdministration() {
      var page = RunningZielstand.shared().visitor().get("/kennwort-vergessen").body();
      assertThat(page).contains("keine E-Mails senden", "Bitten Sie Ihre Administration");
      assertThat(page).doesNotContain("name=\"account\"");
    }
  }

  private static HttpResponse<String> ask(String account) {
    var page = "/kennwort-vergessen";
    return service.visitor().submit(page, page, Map.of("account", account));
  }

  private static String withoutFormToken(HttpResponse<String> answer) {
    return answer.body().replaceAll("name=\"csrf\" value=\"[0-9a-f]+\"", "");
  }

  private static void account(String username, String email) {
    service
        .part(People.class)
        .add(
            KREFELD,
            new NewPerson(username, "Probe", Optional.of(email), Set.of(Role.READER)),
            AuditLog.SYSTEM);
  }

  /** Waits for the mail, which is sent after the answer. */
  private static String mailTo(String address) throws Exception {
    for (int count = 1; MAIL.waitForIncomingEmail(10_000, count); count++) {
      for (var message : MAIL.getReceivedMessages()) {
        if (message.getAllRecipients()[0].toString().equals(address)) {
          return message.getContent().toString();
        }
      }
    }
    throw new AssertionError("No mail to " + address);
  }
}
