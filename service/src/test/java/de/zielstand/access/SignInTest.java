package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final RunningZielstand service = RunningZielstand.shared();

  @Nested
  class Browser {
    @Test
    void seesItsMunicipalityAfterSigningIn() {
      var visitor = service.signedIn("krefeld.beauftragte");
      assertThat(visitor.get("/").headers().firstValue("location")).contains("/kommunen/05114000");
      assertThat(visitor.get("/kommunen/05114000").body()).contains("Krefeld", "Abmelden");
    }

    @Test
    void isLedToThePageItWantedFirst() {
      var answer = service.visitor().get("/kommunen/05114000?year=2018");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("location"))
          .contains("/login?next=%2Fkommunen%2F05114000%3Fyear%3D2018");
    }

    @Test
    void isNeverLedToAnotherSite() {
      var fields =
          Map.of(
              "username", "krefeld.admin",
              "password", RunningZielstand.PASSWORD,
              "next", "//evil.example/");
      var answer = service.visitor().submit("/login", "/login", fields);
      assertThat(answer.headers().firstValue("location")).contains("/");
    }

    @Test
    void isOutAtOnceAfterSigningOut() {
      var visitor = service.signedIn("krefeld.beauftragte");
      var session = visitor.cookie("zielstand_session").orElseThrow();
      visitor.submit("/kommunen/05114000", "/logout", Map.of());
      var copied =
          service
              .visitor()
              .send(
                  service
                      .visitor()
                      .request("/kommunen/05114000")
                      .header("Cookie", "zielstand_session=" + session));
      assertThat(copied.statusCode()).isEqualTo(401);
    }

    @Test
    void withWrongPasswordIsToldSoWithoutSayingWhichPartWasWrong() {
      var known = attempt("krefeld.admin", "falsch-falsch-falsch");
      var unknown = attempt("niemand.hier", "falsch-falsch-falsch");
      assertThat(known).contains("Benutzername oder Kennwort stimmen nicht.");
      assertThat(unknown).contains("Benutzername oder Kennwort stimmen nicht.");
    }

    private String attempt(String username, String password) {
      return service
          .visitor()
          .submit("/login", "/login", Map.of("username", username, "password", password))
          .body();
    }
  }

  @Nested
  class Guessing {
    @Test
    void hasToWaitLongerAndLonger() {
      var name = "rate.versuch";
      var visitor = service.visitor();
      var fields = Map.of("username", name, "password", "nicht-das-kennwort");
      for (int i = 0; i < 5; i++) {
        assertThat(visitor.submit("/login", "/login", fields).statusCode()).isEqualTo(401);
      }
      var blocked = visitor.submit("/login", "/login", fields);
      assertThat(blocked.statusCode()).isEqualTo(429);
      assertThat(blocked.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
      assertThat(blocked.body()).contains("Pause");
    }
  }

  @Nested
  class Program {
    @Test
    void getsATokenThatWorksAndCanBeRevoked() {
      var program = service.visitor().withTokenOf("krefeld.admin");
      var tokens = program.getJson("/api/v1/access-tokens");
      assertThat(tokens.statusCode()).isEqualTo(200);
      var id = tokens.body().replaceAll("(?s).*\"id\":(\\d+)[^\\[]*", "$1");
      assertThat(program.json("DELETE", "/api/v1/access-tokens/" + id, "").statusCode())
          .isEqualTo(204);
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(401);
    }

    @Test
    void withAForgedTokenIsRefusedEvenWithAGoodCookie() {
      var visitor = service.signedIn("krefeld.admin");
      var answer =
          visitor.send(
              visitor.request("/api/v1/access-tokens").header("Authorization", "Bearer zs_forged"));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void isToldEachMissingField() {
      var answer = service.visitor().json("POST", "/api/v1/access-tokens", "{\"expiresInDays\":0}");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("\"path\":\"username\"", "\"path\":\"password\"", "\"path\":\"expiresInDays\"");
    }
  }

  @Nested
  class Forms {
    @Test
    void withoutTheirTokenAreRefused() {
      var visitor = service.signedIn("krefeld.beauftragte");
      assertThat(visitor.post("/logout", "").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/kommunen/05114000").statusCode()).isEqualTo(200);
    }

    @Test
    void withTheTokenOfSomebodyElseAreRefused() {
      var other = service.signedIn("duisburg.beauftragte");
      var visitor = service.signedIn("krefeld.beauftragte");
      var stolen = other.formToken("/kommunen/05112000");
      assertThat(visitor.post("/logout", "csrf=" + stolen).statusCode()).isEqualTo(403);
    }

    @Test
    void ofABrowserCannotBeReplacedByJson() {
      Visitor visitor = service.signedIn("krefeld.beauftragte");
      var answer =
          visitor.send(
              visitor
                  .request("/logout")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).isEqualTo(415);
    }
  }
}
