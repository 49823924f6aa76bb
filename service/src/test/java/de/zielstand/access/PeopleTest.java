package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.People.Outcome;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each test works on people of its own, in municipalities the other tests leave alone. */
class PeopleTest {
  private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/einladung/[^\"]+)\"");
  private static final String OWN_PASSWORD = "drei birken am kanal";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Scope duisburg = Scope.of(new Ags("05112000"));
  private final Visitor administrator = service.signedIn("duisburg.admin");
  private final String page = "/kommunen/05112000/personen";

  @Nested
  class Inviting {
    @Test
    void leadsByTheLinkToAnOwnPasswordAndIn() {
      var invited = invite("probe.einladung", "RECORDER");
      assertThat(invited).contains("E-Mails ist nicht eingerichtet");
      assertThat(administrator.get(page).body()).contains("probe.einladung", "eingeladen");
      var newcomer = setPassword(invited);
      newcomer.signIn("probe.einladung", OWN_PASSWORD);
      assertThat(newcomer.get("/kommunen/05112000").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAboveAndBeside() {
      var answer =
          administrator.submit(
              page + "/neu",
              page + "/neu",
              Map.of("username", "Ä!", "displayName", "Bürgerbüro", "email", "kein-at"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("3 Angaben stimmen nicht", "href=\"#username\"", "id=\"username-why\"")
          .contains("value=\"Bürgerbüro\"", "value=\"kein-at\"", "href=\"#roles\"");
    }

    @Test
    void refusesANameThatIsTakenAnywhere() {
      var answer = administrator.submit(page + "/neu", page + "/neu", fields("betrieb", "READER"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Dieser Benutzername ist vergeben");
    }

    @Test
    void givesNoRoleOfTheState() {
      var answer =
          administrator.submit(page + "/neu", page + "/neu", fields("probe.rollen", "OPERATOR"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("mindestens eine Rolle");
    }
  }

  @Nested
  class Links {
    @Test
    void workOnceAndOnlyTheLatest() {
      var first = invite("probe.links", "READER");
      var own = page + "/" + id("probe.links");
      var second = administrator.submit(own, own + "/link", Map.of()).body();
      assertThat(service.visitor().get(link(first)).statusCode()).isEqualTo(404);
      setPassword(second);
      assertThat(service.visitor().get(link(second)).statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class TwoAdministrators {
    @Test
    void neverOverwriteEachOther() {
      invite("probe.gleichzeitig", "READER");
      var own = page + "/" + id("probe.gleichzeitig");
      var version = Integer.toString(person("probe.gleichzeitig").version());
      var first =
          Map.of("version", version, "displayName", "Zuerst gespeichert", "roles", "READER");
      var second = Map.of("version", version, "displayName", "Danach getippt", "roles", "RECORDER");
      assertThat(administrator.submit(own, own, first).statusCode()).isEqualTo(303);
      var conflict = administrator.submit(own, own, second);
      assertThat(conflict.statusCode()).isEqualTo(409);
      assertThat(conflict.body())
          .contains("Zuerst gespeichert", "Danach getippt", "jetzt gespeichert", "Ihre Eingabe");
      assertThat(person("probe.gleichzeitig").displayName()).isEqualTo("Zuerst gespeichert");
      assertThat(conflict.body())
          .contains("name=\"version\" value=\"" + (Integer.parseInt(version) + 1) + "\"");
    }
  }

  @Nested
  class TheLastAdministrator {
    private final Visitor last = service.signedIn("duesseldorf.admin");
    private final Scope duesseldorf = Scope.of(new Ags("05111000"));
    private final String own =
        "/kommunen/05111000/personen/" + id(duesseldorf, "duesseldorf.admin");

    @Test
    void cannotGiveTheRoleAway() {
      var version = Integer.toString(person(duesseldorf, "duesseldorf.admin").version());
      var answer =
          last.submit(
              own, own, Map.of("version", version, "displayName", "Admin", "roles", "READER"));
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("letzte aktive Person mit der Rolle Administration");
      assertThat(last.get(own).statusCode()).isEqualTo(200);
    }

    @Test
    void cannotDisableThemselves() {
      var answer = last.submit(own + "/sperren", own + "/sperren", Map.of());
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("letzte aktive Person");
      assertThat(last.get(own).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotReplacedByAnInvitationNobodyHasTakenUp() {
      var people = "/kommunen/05111000/personen";
      last.submit(people + "/neu", people + "/neu", fields("probe.nachfolge", "ADMINISTRATOR"));
      assertThat(
              service
                  .part(People.class)
                  .disable(duesseldorf, id(duesseldorf, "duesseldorf.admin"), true, 0))
          .isEqualTo(Outcome.LAST_KEEPER);
    }
  }

  @Nested
  class Disabling {
    @Test
    void endsSessionsAndTokensAtOnceAndCanBeUndone() {
      var newcomer = setPassword(invite("probe.sperre", "READER"));
      newcomer.signIn("probe.sperre", OWN_PASSWORD);
      var token =
          service
              .visitor()
              .json(
                  "POST",
                  "/api/v1/access-tokens",
                  "{\"username\":\"probe.sperre\",\"password\":\"%s\"}".formatted(OWN_PASSWORD))
              .body()
              .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
      var program = service.visitor().withToken(token);
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(200);
      var own = page + "/" + id("probe.sperre");
      administrator.submit(own + "/sperren", own + "/sperren", Map.of());
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(401);
      assertThat(newcomer.get("/kommunen/05112000").statusCode()).isEqualTo(303);
      administrator.submit(own + "/freigeben", own + "/freigeben", Map.of());
      newcomer.signIn("probe.sperre", OWN_PASSWORD);
      assertThat(program.getJson("/api/v1/access-tokens").statusCode()).isEqualTo(401);
    }
  }

  private String invite(String username, String role) {
    var answer = administrator.submit(page + "/neu", page + "/neu", fields(username, role));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static Map<String, String> fields(String username, String role) {
    return Map.of("username", username, "displayName", "Probe " + username, "roles", role);
  }

  private Visitor setPassword(String handover) {
    var newcomer = service.visitor();
    var address = link(handover);
    var answer =
        newcomer.submit(address, address, Map.of("password", OWN_PASSWORD, "again", OWN_PASSWORD));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return newcomer;
  }

  private static String link(String handover) {
    var found = LINK.matcher(handover);
    assertThat(found.find()).as(handover).isTrue();
    return found.group(1);
  }

  private Person person(String username) {
    return person(duisburg, username);
  }

  private long id(String username) {
    return id(duisburg, username);
  }

  private long id(Scope scope, String username) {
    return person(scope, username).id();
  }

  private Person person(Scope scope, String username) {
    return service.part(People.class).all(scope).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
