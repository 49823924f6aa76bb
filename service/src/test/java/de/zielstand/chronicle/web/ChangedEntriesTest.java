package de.zielstand.chronicle.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.chronicle.Entry;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Krefeld, where it is always 21 January 2020; each test has days of its own. */
class ChangedEntriesTest {
  private static final String KREFELD = "/kommunen/05114000";
  private static final String BODY = KREFELD + "/gremien/AG-OEFFNUNG";
  private static final String MEETINGS = BODY + "/sitzungen";
  private static final Scope SCOPE = Scope.of(new Ags("05114000"));

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor recorder = service.signedIn("krefeld.erfassung");

  private static Map<String, String> meeting(String day) {
    return Map.of("day", day, "note", "Vermerk");
  }

  private Entry entered(String day) {
    return service
        .part(Chronicles.class)
        .known(SCOPE, Instant.now().plusSeconds(1))
        .entries()
        .stream()
        .filter(entry -> entry.happening().day().toString().equals(day))
        .findFirst()
        .orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Nested
  class Reviews {
    private static final String REVIEW = KREFELD + "/ueberpruefungen/KR-2018/M03/1";

    private Map<String, String> closed() {
      return new HashMap<>(
          Map.of(
              "planned",
              "P2Y",
              "result",
              "CHANGE",
              "decider",
              "Leitungsrunde",
              "day",
              "2020-01-14"));
    }

    @Test
    void areClosedOnce() {
      assertThat(recorder.get(KREFELD + "/termine?jahr=2019").body()).contains(REVIEW);
      assertThat(recorder.get(KREFELD + "/konzept/KR-2018/M03").body()).contains(REVIEW);
      for (var wrong :
          List.of(
              Map.of("result", ""),
              Map.of("result", "AUFGEBEN"),
              Map.of("decider", " "),
              Map.of("day", "2020-02-01"),
              Map.of("day", "2016-12-31"))) {
        var fields = closed();
        fields.putAll(wrong);
        assertThat(recorder.submit(REVIEW, REVIEW, fields).statusCode()).isEqualTo(422);
      }
      var stale = closed();
      stale.put("planned", "P1Y");
      assertThat(recorder.submit(REVIEW, REVIEW, stale).statusCode()).isEqualTo(409);
      var token = recorder.formToken(REVIEW);
      assertThat(location(recorder.submit(REVIEW, REVIEW, closed()))).contains("review-closed");
      assertThat(recorder.get(REVIEW).body()).contains("ändern", "Leitungsrunde", "14.01.2020");
      assertThat(recorder.get(KREFELD + "/termine?jahr=2019").body())
          .contains("abgeschlossen, geplant war: 2 Jahre nach Beginn: ändern, 14.01.2020");
      assertThat(recorder.get(KREFELD + "/konzept/KR-2018/M03").body())
          .contains("ändern, Leitungsrunde, 14.01.2020");
      // A page that was open all the time.
      var late =
          recorder.post(
              REVIEW, "csrf=" + token + "&planned=P2Y&result=END&decider=Rat&day=2020-01-15");
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(late.body()).contains("inzwischen abgeschlossen", "Leitungsrunde");
    }

    @Test
    void thatNobodyPlannedAreNotFound() {
      for (var path : List.of("/KR-2018/M03/2", "/KR-2018/M03/0", "/KR-2018/NIX/1", "/X/M03/1")) {
        assertThat(recorder.get(KREFELD + "/ueberpruefungen" + path).statusCode()).isEqualTo(404);
      }
    }
  }

  @Nested
  class Entries {
    private String page(String day) {
      recorder.submit(BODY, MEETINGS, meeting(day));
      return KREFELD + "/chronik/" + entered(day).number();
    }

    @Test
    void areChangedWithAReasonOnly() {
      var page = page("2019-10-01");
      var fields = new HashMap<>(meeting("2019-10-02"));
      fields.put("seen", "1");
      var answer = recorder.submit(page, page, fields);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Grund der Änderung", "2019-10-02");
      fields.put("reason", "Verschrieben");
      assertThat(location(recorder.submit(page, page, fields))).startsWith(BODY);
      assertThat(recorder.get(page).body())
          .contains("Sitzung am 01.10.2019", "Sitzung am 02.10.2019", "Grund: Verschrieben");
    }

    @Test
    void keepWhatWasTypedWhereThePageIsStale() {
      var page = page("2019-10-08");
      var fields = new HashMap<>(meeting("2019-10-09"));
      fields.putAll(Map.of("seen", "1", "reason", "Erste"));
      location(recorder.submit(page, page, fields));
      fields.putAll(Map.of("reason", "Zweite", "note", "Meine Sicht"));
      var stale = service.signedIn("krefeld.beauftragte").submit(page, page, fields);
      assertThat(stale.statusCode()).isEqualTo(409);
      assertThat(stale.body())
          .contains("inzwischen geändert", "Meine Sicht", "Zweite", "name=\"seen\" value=\"2\"");
    }

    @Test
    void areWithdrawnRatherThanDeleted() {
      var page = page("2019-10-15");
      var path = page + "/zurueckziehen";
      assertThat(recorder.submit(page, path, Map.of("seen", "1")).statusCode()).isEqualTo(422);
      var fields = Map.of("seen", "1", "withdrawal", "Fiel aus");
      var token = recorder.formToken(page);
      assertThat(location(recorder.submit(page, path, fields))).contains("entry-withdrawn");
      assertThat(recorder.get(BODY).body()).doesNotContain("15.10.2019");
      assertThat(recorder.get(page).body()).contains("zurückgezogen", "Grund: Fiel aus");
      assertThat(recorder.post(path, "csrf=" + token + "&seen=1&withdrawal=Nochmal").statusCode())
          .isEqualTo(409);
    }

    @Test
    void ofOthersAreNotThere() {
      assertThat(recorder.get(KREFELD + "/chronik/999999").statusCode()).isEqualTo(404);
      assertThat(recorder.get("/kommunen/05112000/chronik/1").statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Rights {
    @ParameterizedTest
    @ValueSource(strings = {"krefeld.freigabe", "krefeld.admin"})
    void letOthersReadOnly(String username) {
      var visitor = service.signedIn(username);
      assertThat(visitor.get(BODY).body())
          .contains("Sitzungen", "Verlauf")
          .doesNotContain("Sitzung eintragen", "name=\"participants\"");
      assertThat(visitor.get(KREFELD + "/chronik/1").body()).doesNotContain("name=\"reason\"");
      var forged = "csrf=" + visitor.formToken("/hilfe") + "&day=2020-01-12";
      assertThat(visitor.post(MEETINGS, forged).statusCode()).isEqualTo(403);
    }

    @Test
    void endWhereSomethingElseIsAssigned() {
      var duisburg = Scope.of(new Ags("05112000"));
      var somebody =
          service.part(People.class).all(duisburg).stream()
              .filter(person -> person.username().equals("duisburg.erfassung"))
              .findFirst()
              .orElseThrow();
      var path = "/kommunen/05112000/gremien/AF-SPRACHE";
      var visitor = service.signedIn("duisburg.erfassung");
      assertThat(visitor.get(path).body()).contains("Sitzung eintragen");
      var assignments = service.part(Assignments.class);
      var own = new Owner(Optional.of(new Code("DU-2013")), "Concept", new Code("DU-2013"));
      assertThat(
              assignments.replace(
                  duisburg, somebody.id(), Assignment.NONE, Assignment.of(own), AuditLog.SYSTEM))
          .isTrue();
      try {
        assertThat(visitor.get(path).body()).doesNotContain("Sitzung eintragen");
        var forged = "csrf=" + visitor.formToken("/hilfe") + "&day=2019-01-12";
        assertThat(visitor.post(path + "/sitzungen", forged).statusCode()).isEqualTo(403);
      } finally {
        assignments.replace(
            duisburg, somebody.id(), Assignment.of(own), Assignment.NONE, AuditLog.SYSTEM);
      }
    }

    @Test
    void needAFormOfOurs() {
      assertThat(recorder.post(MEETINGS, "day=2020-01-13").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void speakEnglishToThoseWhoDo() {
    var visitor = service.signedIn("krefeld.freigabe");
    visitor.submit("/hilfe", "/ansicht/sprache", Map.of("language", "en"));
    try {
      assertThat(visitor.get(BODY).body()).contains("Meetings", "Sample, invented");
    } finally {
      visitor.submit("/hilfe", "/ansicht/sprache", Map.of("language", "de"));
    }
  }
}
