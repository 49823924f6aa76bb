package de.zielstand.municipality.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseRulesPageTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String DUISBURG = "/kommunen/05112000/einstellungen";
  private static final String DUESSELDORF = "/kommunen/05111000/einstellungen";
  private static final String KREIS = "/kommunen/05962/einstellungen";

  private final RunningZielstand service = RunningZielstand.shared();

  private static Map<String, String> rules(String version, String... changes) {
    var fields = new HashMap<String, String>();
    fields.put("on-track", "95");
    fields.put("at-risk", "75");
    fields.put("deadline-days", "31");
    fields.put("grace-days", "14");
    fields.put("reminder-days", "7");
    fields.put("smallest-count", "3");
    fields.put("smallest-child-count", "5");
    fields.put("year-shown", "");
    fields.put("version", version);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return fields;
  }

  private static String version(String page) {
    var found = VERSION.matcher(page);
    assertThat(found.find()).as("a form with a version").isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> save(
      Visitor visitor, String page, Map<String, String> fields) {
    return visitor.submit(page, page, fields);
  }

  @Nested
  class Administrators {
    @Test
    void settleRulesOfTheirOwnAndFindThemInTheTrail() {
      var admin = service.signedIn("duisburg.admin");
      var before = admin.get(DUISBURG).body();
      var saved =
          save(
              admin, DUISBURG, rules(version(before), "on-track", "97,5 %", "deadline-days", "45"));
      assertThat(saved.statusCode()).isEqualTo(303);
      assertThat(admin.get(DUISBURG + "?done=house-rules-saved").body())
          .contains("Die Regeln sind gespeichert")
          .contains("2 von 8 Regeln hat Ihre Kommune für sich festgelegt")
          .contains("value=\"97,5\"");
      assertThat(admin.get("/kommunen/05112000/protokoll").body())
          .contains("Fristen und Schwellen geändert")
          .contains("Meldefrist: 31 → 45")
          .contains("Administration Duisburg");
    }

    @Test
    void goBackToTheStatesDefaultFieldByField() {
      var admin = service.signedIn("maerkischer-kreis.admin");
      var own = rules(version(admin.get(KREIS).body()), "deadline-days", "45", "grace-days", "20");
      assertThat(save(admin, KREIS, own).statusCode()).isEqualTo(303);
      var settled = admin.get(KREIS).body();
      assertThat(settled)
          .contains("Vorgabe des Landes: 31 Tage", takesDefault("deadline-days"))
          .doesNotContain(takesDefault("reminder-days"));
      assertThat(service.signedIn("maerkischer-kreis.beauftragte").get(KREIS).body())
          .contains("45 Tage", "Vorgabe des Landes: 31 Tage");

      own.put("version", version(settled));
      own.put("default", "deadline-days");
      var filled = save(admin, KREIS, own);
      assertThat(filled.statusCode()).isEqualTo(200);
      assertThat(filled.body())
          .contains("Bei „Meldefrist“ steht jetzt die Vorgabe des Landes")
          .contains("id=\"deadline-days\" name=\"deadline-days\" type=\"text\" value=\"31\"")
          .contains("value=\"20\"")
          .doesNotContain(takesDefault("deadline-days"));
      assertThat(admin.get(KREIS).body()).contains("value=\"45\"");

      own.remove("default");
      own.put("deadline-days", "31");
      assertThat(save(admin, KREIS, own).statusCode()).isEqualTo(303);
      assertThat(admin.get(KREIS).body()).contains("1 von 8 Regeln");
      assertThat(admin.get("/kommunen/05962/protokoll").body()).contains("Meldefrist: 45 → 31");
    }

    private static String takesDefault(String field) {
      return "name=\"default\" value=\"" + field + "\"";
    }

    @Test
    void keepWhatTheyTypedAndReadWhatIsWrongBesideIt() {
      var answer =
          save(
              service.signedIn("krefeld.admin"),
              "/kommunen/05114000/einstellungen",
              rules("0", "deadline-days", "ein <Monat>", "at-risk", "99"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("value=\"ein &lt;Monat>\"")
          .contains("href=\"#deadline-days\"")
          .contains("id=\"deadline-days-why\"")
          .contains("aria-describedby=\"deadline-days-why deadline-days-note\"");
    }

    @Test
    void seeBothVersionsWhereSomebodyElseWasFaster() {
      var first = service.signedIn("duesseldorf.admin");
      var second = service.signedIn("duesseldorf.admin");
      var version = version(first.get(DUESSELDORF).body());
      assertThat(save(first, DUESSELDORF, rules(version, "grace-days", "20")).statusCode())
          .isEqualTo(303);

      var conflict = save(second, DUESSELDORF, rules(version, "grace-days", "30"));
      assertThat(conflict.statusCode()).isEqualTo(409);
      assertThat(conflict.body()).contains(">20<", "<b>30</b>");

      var insisted = save(second, DUESSELDORF, rules(version(conflict.body()), "grace-days", "30"));
      assertThat(insisted.statusCode()).isEqualTo(303);
      assertThat(second.get(DUESSELDORF).body())
          .contains("name=\"grace-days\" type=\"text\" value=\"30\"");
    }

    @Test
    void readWhatTheRulesWouldMeanWithoutSavingThem() {
      var admin = service.signedIn("maerkischer-kreis.admin");
      var sentence = admin.submit(KREIS, KREIS + "/beispiel", rules("0", "smallest-count", "7"));
      assertThat(sentence.body()).contains("Personenzahlen unter 7").doesNotContain("<");
      assertThat(admin.get(KREIS).body())
          .contains("name=\"smallest-count\" type=\"text\" value=\"3\"");
      var waiting = admin.submit(KREIS, KREIS + "/beispiel", rules("0", "on-track", "x"));
      assertThat(waiting.body()).startsWith("Einige Angaben sind noch nicht vollständig.");
    }
  }

  @Nested
  class Others {
    @Test
    void readTheRulesIfTheySteer() {
      assertThat(
              service
                  .signedIn("krefeld.beauftragte")
                  .get("/kommunen/05114000/einstellungen")
                  .body())
          .contains("Ändern kann sie die Administration")
          .doesNotContain("name=\"on-track\"");
    }

    @Test
    void editTheDefaultsIfTheyAreTheState() {
      var state = service.signedIn("land.controlling");
      assertThat(state.get("/kommunen/05/einstellungen").body())
          .contains("Vorgaben des Landes", "name=\"on-track\"");
      assertThat(save(state, "/kommunen/05/einstellungen", rules("1", "on-track", "")).statusCode())
          .isEqualTo(422);
    }
  }
}
