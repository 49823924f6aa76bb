package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.access.SignIn.Attempt;
import de.zielstand.access.SignIn.Outcome.Welcome;
import de.zielstand.access.Substitutions.Wish;
import de.zielstand.audit.AuditLog;
import de.zielstand.page.Wording;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubstitutionsTest {
  private static final Ags KREIS = new Ags("05962");

  private final RunningZielstand service = RunningZielstand.shared();
  private final Scope scope = Scope.of(KREIS);
  private final Substitutions substitutions = service.part(Substitutions.class);
  private final LocalDate today = LocalDate.now(Wording.ZONE);

  @AfterEach
  void removeAll() {
    substitutions
        .all(scope)
        .forEach(known -> substitutions.remove(scope, known.id(), AuditLog.SYSTEM));
  }

  @Test
  void giveTheRolesOfTheAbsentOnTheirDaysOnly() {
    assertThat(rolesOfStandIn()).containsExactly(Role.COMMISSIONER);
    arrange(today.plusDays(1), today.plusDays(9));
    assertThat(rolesOfStandIn()).containsExactly(Role.COMMISSIONER);
    arrange(today.minusDays(9), today.minusDays(1));
    assertThat(rolesOfStandIn()).containsExactly(Role.COMMISSIONER);
    arrange(today, today);
    assertThat(rolesOfStandIn()).containsExactlyInAnyOrder(Role.COMMISSIONER, Role.APPROVER);
  }

  @Test
  void areEnteredAndRemovedOnThePage() {
    var page = "/kommunen/05962/personen";
    var form = page + "/vertretungen/neu";
    var administrator = service.signedIn("maerkischer-kreis.admin");
    var fields =
        Map.of(
            "absent", Long.toString(id("maerkischer-kreis.freigabe")),
            "stands-in", Long.toString(id("maerkischer-kreis.beauftragte")),
            "first-day", today.toString(),
            "last-day", today.plusDays(3).toString());
    assertThat(administrator.submit(form, form, fields).statusCode()).isEqualTo(303);
    assertThat(administrator.get(page).body())
        .contains("Integrationsbeauftragte Märkischer Kreis vertritt Freigabe Märkischer Kreis");
    assertThat(administrator.submit(form, form, fields).body()).contains("schon eingetragen");
    var id = substitutions.all(scope).getFirst().id();
    administrator.submit(page, page + "/vertretungen/" + id + "/beenden", Map.of());
    assertThat(substitutions.all(scope)).isEmpty();
    assertThat(service.part(AuditLog.class).newest(scope, Optional.empty(), 1))
        .first()
        .extracting(AuditLog.Entry::action, AuditLog.Entry::subject)
        .containsExactly(
            AuditLog.Action.SUBSTITUTION_REMOVED,
            "maerkischer-kreis.freigabe → maerkischer-kreis.beauftragte");
  }

  private void arrange(LocalDate first, LocalDate last) {
    var wish =
        new Wish(
            id("maerkischer-kreis.freigabe"), id("maerkischer-kreis.beauftragte"), first, last);
    substitutions.add(scope, wish, AuditLog.SYSTEM);
  }

  private Set<Role> rolesOfStandIn() {
    var signIn = service.part(SignIn.class);
    var attempt =
        new Attempt("maerkischer-kreis.beauftragte", RunningZielstand.PASSWORD, "test", "test");
    return switch (signIn.browser(attempt)) {
      case Welcome welcome -> signIn.bySession(welcome.token()).orElseThrow().rolesIn(KREIS);
      case SignIn.Outcome other -> throw new AssertionError(other);
    };
  }

  private long id(String username) {
    return service.part(People.class).all(scope).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
