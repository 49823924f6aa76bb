package de.zielstand.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Remark;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandingPageTest {
  private static final String STAND = "/kommunen/05114000/stand";
  private static final String MEASURE = STAND + "/KR-2018/M07";
  private static final String FIGURES = "/kommunen/05114000/werte/KR-2018/M07-I1";

  private static Krefeld krefeld;
  private static Visitor commissioner;
  private static Visitor reader;

  @BeforeAll
  static void enter() {
    RunningZielstand service = RunningZielstand.shared();
    krefeld = new Krefeld(service);
    commissioner = service.signedIn("krefeld.beauftragte");
    reader = krefeld.readerAtABrowser();
    krefeld.mentors("2071-Q1", 7);
    krefeld.approve("2071-Q1");
    krefeld.enter(
        Krefeld.MENTORS,
        "2071-Q1",
        1,
        new Amount.Count(73),
        new Remark(
            Optional.of("doppelt <gezählt>"),
            Optional.of("Diakonie"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        "Abgleich der Liste");
    krefeld.mentors("2071-Q3", 79);
  }

  private static String body(Visitor visitor, String path) {
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Nested
  class OfAll {
    @Test
    void tellsEveryMeasureWithItsStatusInWords() {
      assertThat(body(commissioner, STAND))
          .contains("Interkulturelles Mentorenprojekt", "ohne Zielwert", "Freigegebene Werte")
          .contains(STAND + "/KR-2018/M01");
    }

    @Test
    void narrowsByFieldAndStatus() {
      String chosen = body(commissioner, STAND + "?feld=HF3&status=no-target");
      assertThat(chosen).doesNotContain("Interkulturelles Mentorenprojekt");
      assertThat(body(commissioner, STAND + "?feld=NIRGENDS"))
          .contains("Zu dieser Auswahl gibt es keine Maßnahme");
      assertThat(body(commissioner, STAND + "?status=unsinn"))
          .contains("Interkulturelles Mentorenprojekt");
    }

    @Test
    void saysWhereDraftsAreAmongTheFigures() {
      assertThat(body(commissioner, STAND + "?state=entered"))
          .contains("enthält nicht freigegebene Werte", "nur freigegebene zeigen");
    }

    @Test
    void keepsDraftsFromWhoOnlyReads() {
      assertThat(body(reader, STAND)).doesNotContain("state=entered");
      assertThat(reader.get(STAND + "?state=entered").statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class OfAMeasure {
    @Test
    void unfoldsWhyAndLeadsToTheFigures() {
      assertThat(body(commissioner, MEASURE))
          .contains("Warum?", "Vereinbart: Ziel", "Ergebnis: ", "im Plan ab 95", FIGURES)
          .contains("Maßgeblich ist Zielfassung 1 von 1.")
          .contains("Werte eintragen");
    }

    @Test
    void offersNobodyToEnterWhoMayNot() {
      assertThat(body(reader, MEASURE)).doesNotContain("Werte eintragen");
    }

    @Test
    void isReachedFromItsSheetInTheConcept() {
      assertThat(body(commissioner, "/kommunen/05114000/konzept/KR-2018/M07"))
          .contains("href=\"" + MEASURE + "\"");
      assertThat(body(commissioner, "/kommunen/05114000/konzept/KR-2018/M07-I1"))
          .contains("href=\"" + FIGURES + "\"");
    }

    @Test
    void thatIsUnknownIsNotFound() {
      assertThat(commissioner.get(STAND + "/KR-2018/UNBEKANNT").statusCode()).isEqualTo(404);
      assertThat(commissioner.get(STAND + "/gemeinsam/M07").statusCode()).isEqualTo(404);
      assertThat(commissioner.get("/kommunen/05114000/werte/KR-2018/M07").statusCode())
          .isEqualTo(404);
    }
  }

  @Nested
  class OfAFigure {
    @Test
    void tellsWhoChangedItWhenAndWhy() {
      assertThat(body(commissioner, FIGURES + "?state=entered"))
          .contains("<b>73</b>", "<b>7</b>", "Erfassung Krefeld", "eingetragen")
          .contains("Begründung: Abgleich der Liste")
          .contains("Bemerkung: doppelt &lt;gezählt")
          .contains("Gemeldet von Diakonie")
          .contains("Entwurf");
    }

    @Test
    void namesTheFeatureOfAPart() {
      Visitor duesseldorf = RunningZielstand.shared().signedIn("duesseldorf.beauftragte");
      assertThat(body(duesseldorf, "/kommunen/05111000/werte/gemeinsam/B2-I1"))
          .contains("Gesamt", ">Jugendrat<")
          .doesNotContain("gremium:");
    }

    @Test
    void showsPeriodsWithoutOne() {
      assertThat(body(commissioner, FIGURES + "?state=entered"))
          .containsSubsequence("3. Quartal 2071", "2. Quartal 2071", "keine Angabe");
    }

    @Test
    void showsWhoOnlyReadsNothingButWhatWasApproved() {
      assertThat(body(reader, FIGURES))
          .contains("<b>7</b>", "1. Quartal 2071")
          .doesNotContain("<b>73</b>", "Abgleich der Liste", "3. Quartal 2071");
    }

    @Test
    void isShownAsItWasKnownThen() {
      assertThat(body(commissioner, FIGURES + "?state=entered&asOf=2000-01-01T12:00"))
          .contains("Zu diesem Zeitpunkt war noch nichts bekannt");
      assertThat(body(commissioner, FIGURES + "?asOf=" + LocalDateTime.of(2999, 1, 1, 12, 0)))
          .contains("1. Quartal 2071");
    }

    @Test
    void asksForATimeItCanRead() {
      HttpResponse<String> answer = commissioner.get(FIGURES + "?asOf=gestern");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Das ist kein Tag mit Uhrzeit", "value=\"gestern\"");
    }
  }
}
