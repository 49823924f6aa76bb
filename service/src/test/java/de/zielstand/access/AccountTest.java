package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.audit.AuditLog;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Scope KREFELD = Scope.of(new Ags("05114000"));
  private static final String PASSWORD = "fünf weiden im regen";
  private static final Pattern TOKEN = Pattern.compile("value=\"(zs_[^\"]+)\"");
  private static final Pattern REVOKE = Pattern.compile("/konto/token/\\d+/widerrufen");

  private final RunningZielstand service = RunningZielstand.shared();

  @Nested
  class Password {
    @Test
    void isChangedAndEndsOtherSessions() {
      var here = person("probe.kennwort");
      var elsewhere = service.visitor().signIn("probe.kennwort", PASSWORD);
      assertThat(change(here, PASSWORD, "acht möwen über dem rhein").statusCode()).isEqualTo(303);
      assertThat(here.get("/konto").statusCode()).isEqualTo(200);
      assertThat(elsewhere.get("/konto").statusCode()).isEqualTo(303);
      service.visitor().signIn("probe.kennwort", "acht möwen über dem rhein");
    }

    @Test
    void needsThePresentOneAndIsNotGuessedForEver() {
      var visitor = person("probe.raten");
      for (int i = 0; i < 5; i++) {
        assertThat(change(visitor, "falsch-falsch-" + i, "acht möwen über dem rhein").body())
            .contains("Das bisherige Kennwort stimmt nicht.");
      }
      assertThat(change(visitor, PASSWORD, "acht möwen über dem rhein").body())
          .contains("in einigen Minuten");
    }

    @Test
    void keepsToTheRule() {
      var visitor = person("probe.regel");
      assertThat(change(visitor, PASSWORD, "Willkommen2026!").body()).contains("der häufigsten");
      assertThat(change(visitor, PASSWORD, "kurz").body()).contains("mindestens 12 Zeichen");
    }
  }

  @Nested
  class Sessions {
    @Test
    void areNamedInPlainWordsAndEndedTogether() {
      var here = person("probe.sitzungen");
      var elsewhere = service.visitor().signIn("probe.sitzungen", PASSWORD);
      assertThat(here.get("/konto").body()).contains("diese Sitzung", "Alle anderen beenden");
      here.submit("/konto", "/konto/sitzungen/beenden", Map.of());
      assertThat(elsewhere.get("/konto").statusCode()).isEqualTo(303);
      assertThat(here.get("/konto").body()).contains("Sie sind nur hier angemeldet.");
    }
  }

  @Nested
  class Tokens {
    @Test
    void areShownOnceAndRevokedAtOnce() {
      var visitor = person("probe.token");
      var made =
          visitor.submit("/konto", "/konto/token", Map.of("name", "Auswertung", "days", "30"));
      var token = TOKEN.matcher(made.body());
      assertThat(token.find()).isTrue();
      var program = service.visitor().withToken(token.group(1));
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(200);
      var account = visitor.get("/konto").body();
      assertThat(account).contains("Auswertung").doesNotContain(token.group(1));
      var revoke = REVOKE.matcher(account);
      assertThat(revoke.find()).isTrue();
      visitor.submit("/konto", revoke.group(), Map.of());
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(401);
    }

    @Test
    void makeNoOtherTokenAndChangeNoRights() {
      var people = "/kommunen/05114000/personen";
      var program = service.visitor().withTokenOf("krefeld.admin");
      var wanted =
          Map.of(
              "/konto/token",
              "name=Noch+eines&days=30",
              "/konto/kennwort",
              "present=x&password=y&again=y",
              people + "/neu",
              "username=probe.durch-token&displayName=Probe&roles=ADMINISTRATOR");
      wanted.forEach((page, fields) -> {
        var answer = program.post(page, fields);
        assertThat(answer.statusCode()).as(page).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
        assertThat(answer.body()).contains("Mit einem Token geht das nicht");
      });
      var administrator = service.signedIn("krefeld.admin");
      assertThat(administrator.get("/konto").body()).doesNotContain("Noch eines");
      assertThat(administrator.get(people).body()).doesNotContain("probe.durch-token");
    }

    @Test
    void needANameAndDaysWithinReason() {
      var answer =
          person("probe.tage").submit("/konto", "/konto/token", Map.of("name", "", "days", "367"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"name-why\"", "id=\"days-why\"", "value=\"367\"");
    }
  }

  private Visitor person(String username) {
    var newcomer = new NewPerson(username, "Probe", Optional.empty(), Set.of(Role.READER));
    var id = service.part(People.class).add(KREFELD, newcomer, AuditLog.SYSTEM).orElseThrow();
    var links = service.part(OneTimeLinks.class);
    var link = links.make(KREFELD, id, Purpose.INVITATION, AuditLog.SYSTEM).orElseThrow();
    links.setPassword(link.token(), PASSWORD);
    return service.visitor().signIn(username, PASSWORD);
  }

  private static java.net.http.HttpResponse<String> change(
      Visitor visitor, String present, String fresh) {
    return visitor.submit(
        "/konto", "/konto/kennwort", Map.of("present", present, "password", fresh, "again", fresh));
  }
}
