package de.zielstand.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuditPageTest {
  private static final Pattern OLDER = Pattern.compile("protokoll\\?below=(\\d+)");
  private static final String PATH = "/kommunen/05962/protokoll";

  private final RunningZielstand service = RunningZielstand.shared();

  @Test
  void isReadPageByPageFromTheNewestOn() {
    var log = service.part(AuditLog.class);
    var scope = Scope.of(new Ags("05962"));
    for (int i = 1; i <= 60; i++) {
      log.add(scope, Action.TOKEN_MADE, AuditLog.SYSTEM, "Probe-" + i, "");
    }
    var admin = service.signedIn("maerkischer-kreis.admin");
    var newest = admin.get(PATH).body();
    assertThat(newest).contains("„Probe-60“", "„Probe-11“").doesNotContain("„Probe-10“");

    var older = OLDER.matcher(newest);
    assertThat(older.find()).isTrue();
    assertThat(admin.get(PATH + "?below=" + older.group(1)).body())
        .contains("„Probe-10“", "„Probe-1“", "Neueste Einträge")
        .doesNotContain("„Probe-11“");
    assertThat(admin.get(PATH + "?below=1").body()).contains("Ältere Einträge gibt es nicht.");
  }

  @Test
  void showsRolesInWords() {
    assertThat(service.signedIn("duisburg.admin").get("/kommunen/05112000/protokoll").body())
        .contains("Konto duisburg.beauftragte angelegt", "Integrationsbeauftragte")
        .doesNotContain("COMMISSIONER");
  }

  @Test
  void ofTheLandIsReadByOperators() {
    assertThat(service.signedIn("betrieb").get("/kommunen/05/protokoll").body())
        .contains("Konto land.controlling angelegt");
    assertThat(service.signedIn("land.controlling").get("/kommunen/05/protokoll").statusCode())
        .isEqualTo(403);
  }
}
