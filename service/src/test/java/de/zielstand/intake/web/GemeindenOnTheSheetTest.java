package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of the samples one indicator is reported by the Gemeinden of its Kreis. */
class GemeindenOnTheSheetTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final String API = "/api/v1/municipalities/05962/";
  private static final String SHEET = "/kommunen/05962/meldungen/MK-2012/M01/";
  private final Visitor recorder = SERVICE.visitor().withTokenOf("maerkischer-kreis.erfassung");

  private String get(String address) {
    return recorder.getJson(API + address).body();
  }

  private String page(String address) {
    Visitor reader = SERVICE.visitor();
    reader.signIn("maerkischer-kreis.erfassung", RunningZielstand.PASSWORD);
    return reader.get(address).body();
  }

  private HttpResponse<String> enter(String period, String part, String value) {
    return recorder.json(
        "POST",
        API + "observations?mode=commit",
        """
        {"items":[{"indicator":"M01-S-TN","period":"%s","breakdown":"%s","value":"%s"}]}
        """
            .formatted(period, part, value));
  }

  @Nested
  class ARecorderOfAGemeinde {
    private static final Scope KREIS = Scope.of(new Ags("05962"));
    private final Assignments assignments = SERVICE.part(Assignments.class);
    private final long person =
        SERVICE.part(People.class).all(KREIS).stream()
            .filter(one -> one.username().equals("maerkischer-kreis.erfassung"))
            .findFirst()
            .orElseThrow()
            .id();

    @BeforeEach
    void entersForAltena() {
      assign(new Assignment(Set.of(), Optional.of("Altena")));
    }

    @AfterEach
    void entersForAllAgain() {
      assign(Assignment.NONE);
    }

    private void assign(Assignment wanted) {
      assignments.replace(KREIS, person, assignments.of(KREIS, person), wanted, AuditLog.SYSTEM);
    }

    @Test
    void entersItsFiguresOnly() {
      assertThat(enter("2020-Q4", "gemeinde=Altena", "5").statusCode()).isEqualTo(200);
      assertThat(enter("2020-Q4", "gemeinde=Balve", "5").body()).contains("NOT_YOUR_GEMEINDE");
      assertThat(enter("2020-Q4", "", "5").body()).contains("NOT_YOUR_GEMEINDE");
    }

    @Test
    void typesInItsRowAndLooksAtTheOthers() {
      var sheet = page(SHEET + "2020-Q4");
      assertThat(sheet).containsOnlyOnce("data-cell=\"value\"").contains("Balve");
      assertThat(sheet).doesNotContain("/schritt/einreichen");
    }

    @Test
    void leavesHandingInToTheKreis() {
      var answer = recorder.json("POST", API + "submissions/M01/2020-Q4/submit", "{}");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).contains("Eingereicht wird die Meldung vom Kreis.");
    }

    @Test
    void downloadsItsRowsOnly() {
      var sheet = page("/kommunen/05962/einlesen/vorlage.csv?periode=2020-Q4");
      assertThat(sheet).contains("gemeinde=Altena").doesNotContain("gemeinde=Balve");
    }
  }

  @Nested
  class ASampleQuarter {
    @Test
    void saysOnTheSheetHowManyReported() {
      assertThat(page(SHEET + "2018-Q3"))
          .contains("Summe aus 12 von 15 Gemeinden: 50")
          .contains("Menden (Sauerland)");
    }

    @Test
    void saysThatATotalWasEnteredAndIsNotTheSum() {
      assertThat(page(SHEET + "2018-Q2"))
          .contains("Es zählt der eingetragene Wert. Summe aus 15 von 15 Gemeinden: 80")
          .contains("Eingetragen ist 97; Summe aus 15 von 15 Gemeinden: 80.");
    }

    @Test
    void saysWhichAmongAllFigures() {
      assertThat(page("/kommunen/05962/werte/MK-2012/M01-S-TN"))
          .contains("Summe aus 12 von 15 Gemeinden", "Summe aus 15 von 15 Gemeinden")
          .contains("eingetragen");
    }

    @Test
    void saysWhichInTheStanding() {
      assertThat(page("/kommunen/05962/stand/MK-2012/M01"))
          .contains("Summe aus 15 von 15 Gemeinden");
      assertThat(get("attainment?on=2018-09-30"))
          .contains("\"total\":{\"origin\":\"SUM\",\"reported\":12,\"of\":15}");
      assertThat(get("attainment?on=2018-06-30"))
          .contains("\"total\":{\"origin\":\"ENTERED\",\"reported\":null,\"of\":null}");
    }

    @Test
    void isAmongTheObservationsAsOneMore() {
      assertThat(get("observations?indicator=M01-S-TN&from=2018-Q3&to=2018-Q3"))
          .contains(
              "\"breakdown\":\"\",\"value\":\"50\"",
              "\"state\":\"approved\",\"revision\":0",
              "\"total\":{\"origin\":\"SUM\",\"reported\":12,\"of\":15}");
    }
  }

  @Nested
  class WhatIsReported {
    @Test
    void isSummedWithTheNextRequestAndNotTakenInAsATotal() {
      assertThat(enter("2020-Q1", "gemeinde=Altena", "4").statusCode()).isEqualTo(200);
      assertThat(enter("2020-Q1", "gemeinde=Balve", "3").statusCode()).isEqualTo(200);
      var known = "observations?indicator=M01-S-TN&from=2020-Q1&to=2020-Q1&state=entered";
      assertThat(get(known)).contains("\"value\":\"7\"", "\"reported\":2,\"of\":15");
      assertThat(page(SHEET + "2020-Q1")).contains("Summe aus 2 von 15 Gemeinden: 7");

      assertThat(recorder.json("POST", API + "observations?mode=commit", get(known)).body())
          .contains("\"accepted\":0,\"unchanged\":2");
      var sheet = recorder.send(recorder.request(API + known).header("Accept", "text/csv")).body();
      assertThat(sheet).contains(";2 von 15\r\n");
      var again =
          recorder.send(
              recorder
                  .request(API + "observations?mode=commit&decimal=point")
                  .header("Content-Type", "text/csv")
                  .POST(BodyPublishers.ofString(sheet)));
      assertThat(again.body()).contains("\"accepted\":0,\"unchanged\":2");
      assertThat(get(known)).contains("\"reported\":2,\"of\":15");
    }

    @Test
    void isAboutGemeindenThatAreThere() {
      assertThat(enter("2020-Q2", "gemeinde=Entenhausen", "4").body())
          .contains("UNKNOWN_BREAKDOWN");
    }

    @Test
    void mayBeHandedInWithoutATotal() {
      var answer =
          recorder.json(
              "POST",
              API + "observations?mode=commit",
              """
              {"items":[{"indicator":"M01-S-TN","period":"2020-Q3","breakdown":"gemeinde=Hemer",
              "value":"6"},{"indicator":"M01-S-VA","period":"2020-Q3","value":"2"}]}
              """);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(page(SHEET + "2020-Q3")).contains("Alles ist eingetragen");
    }
  }
}
