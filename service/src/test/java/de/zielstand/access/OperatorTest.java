package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.audit.AuditLog.Entry;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OperatorTest {
  private final RunningZielstand service = RunningZielstand.shared();

  @Nested
  class OfTheState {
    @Test
    void looksAfterItsPeopleAndGivesOnlyItsRoles() {
      var form = service.signedIn("betrieb").get("/kommunen/05/personen/neu").body();
      assertThat(form).contains("role-state", "role-operator").doesNotContain("role-recorder");
      assertThat(service.signedIn("land.controlling").get("/kommunen/05/personen").statusCode())
          .isEqualTo(403);
    }

    @Test
    void seesNoPeopleOfAMunicipality() {
      assertThat(service.signedIn("betrieb").get("/kommunen/05114000/personen").statusCode())
          .isEqualTo(404);
    }
  }

  @Nested
  class FirstAdministrator {
    private final String form = "/betrieb/kommunen/05113000/administration";
    private final Scope essen = Scope.of(new Ags("05113000"));

    @Test
    void isInvitedAndLeavesATraceOnBothSides() {
      var answer = service.signedIn("betrieb").submit(form, form, fields("probe.essen", "Essen"));
      assertThat(answer.body()).contains("/einladung/");
      assertThat(service.part(People.class).all(essen))
          .filteredOn(person -> person.username().equals("probe.essen"))
          .extracting(Person::roles)
          .containsExactly(java.util.Set.of(Role.ADMINISTRATOR));
      assertThat(trace(essen)).anyMatch(entry -> isAbout(entry, "probe.essen"));
      assertThat(trace(Scope.LAND))
          .anyMatch(entry ->
              isAbout(entry, "probe.essen") && entry.detail().equals("05113000 ADMINISTRATOR"));
    }

    @Test
    void isInvitedOnceMoreUntilTheyHaveComeIn() {
      var operator = service.signedIn("betrieb");
      operator.submit(form, form, fields("probe.nochmal", "Essen"));
      assertThat(operator.submit(form, form, fields("probe.nochmal", "Essen")).body())
          .contains("/einladung/");
      assertThat(operator.submit(form, form, fields("krefeld.admin", "Essen")).body())
          .contains("Dieser Benutzername ist vergeben");
    }

    @Test
    void isRefusedForWhatIsNoMunicipalityOfItsOwn() {
      var operator = service.signedIn("betrieb");
      for (var key : List.of("05", "05962004", "05999999", "krefeld")) {
        assertThat(operator.get("/betrieb/kommunen/" + key + "/administration").statusCode())
            .as(key)
            .isEqualTo(404);
      }
    }
  }

  private List<Entry> trace(Scope scope) {
    return service.part(AuditLog.class).newest(scope, Optional.empty(), 50);
  }

  private static boolean isAbout(Entry entry, String username) {
    return entry.action() == Action.PERSON_ADDED && entry.subject().equals(username);
  }

  private static Map<String, String> fields(String username, String name) {
    return Map.of("username", username, "displayName", "Administration " + name);
  }
}
