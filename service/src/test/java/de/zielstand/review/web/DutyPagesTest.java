package de.zielstand.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.page.Language;
import de.zielstand.page.Wording;
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the municipality whose catalogue no other test changes. */
class DutyPagesTest {
  private static final String KREIS = "/kommunen/05962";
  private static final String LIST = KREIS + "/meldungen";
  private static final Scope SCOPE = Scope.of(new Ags("05962"));
  private static final Owner MEASURE =
      new Owner(Optional.of(new Code("MK-2012")), "Measure", new Code("M01"));

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor recorder = service.signedIn("maerkischer-kreis.erfassung");
  private final Assignments assignments = service.part(Assignments.class);

  @AfterEach
  void assignNothing() {
    assign(Set.of());
  }

  @Nested
  class TheList {
    @Test
    void leadsToTheSheetOfEachSubmissionWithItsDeadlineInWords() {
      assertThat(page(LIST))
          .contains("href=\"" + LIST + "/MK-2012/M01/2019-Q4\"")
          .contains("fällig in 10 Tagen, am 31.01.2020")
          .contains("4. Quartal 2019");
    }

    @Test
    void holdsWhatIsAssignedOnly() {
      assertThat(page(LIST)).contains("/MK-2012/M05/2019-Q4");
      assign(Set.of(MEASURE));
      assertThat(page(LIST))
          .contains("Gezeigt wird, was Ihnen zugewiesen ist: eine Maßnahme.")
          .contains("/MK-2012/M01/2019-Q4")
          .doesNotContain("/MK-2012/M05/2019-Q4");
      assertThat(service.signedIn("maerkischer-kreis.freigabe").get(LIST).body())
          .contains("/MK-2012/M05/2019-Q4");
    }

    @Test
    void showsThoseWhoOnlyAdministrateHowThingsStandAndNoSheets() {
      assertThat(service.signedIn("maerkischer-kreis.admin").get(LIST).body())
          .contains("4. Quartal 2019", "/zustaendig\"")
          .doesNotContain("/MK-2012/M01/2019-Q4");
    }

    @Test
    void saysSoWhereNothingIsOwed() {
      var idle = new Owner(Optional.of(new Code("MK-2012")), "Measure", new Code("M02"));
      assign(Set.of(idle));
      assertThat(page(LIST))
          .contains("Zurzeit ist nichts zu melden.")
          .contains("die Ihnen zugewiesen sind");
    }

    @Test
    void isNarrowedByTextStateAndCell() {
      assertThat(sheets(LIST + "?text=4.+quartal+2019")).isNotEmpty().allMatch(endsWith("2019-Q4"));
      assertThat(sheets(LIST + "?stand=due")).isNotEmpty().noneMatch(endsWith("2019-Q1"));
      assertThat(sheets(LIST + "?fuer=MK-2012/M01&in=2019-Q4"))
          .containsExactly(LIST + "/MK-2012/M01/2019-Q4");
      assertThat(page(LIST + "?text=gibtesnicht"))
          .contains("Keine Meldung passt zu dieser Auswahl.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "?stand=x&seite=0&in=2019-Q9&fuer=%00",
          "?seite=99999",
          "?text=%3Cscript%3E&stand=approved",
          "?stand=closed&seite=9999",
        })
    void bearsWhatMakesNoSense(String query) {
      var answer = recorder.get(LIST + query);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("<script>");
    }
  }

  @Nested
  class TheMatrix {
    @Test
    void leadsFromEachCellToItsSubmission() {
      assertThat(page(LIST + "/uebersicht?jahr=2019"))
          .contains("href=\"" + LIST + "/MK-2012/M01/2019-Q4\"")
          .containsPattern("2019: \\d+ von \\d+ Meldungen sind freigegeben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?jahr=1999", "?jahr=zwei", "?jahr=2020"})
    void hasAYearWhateverIsAsked(String query) {
      assertThat(page(LIST + "/uebersicht" + query)).contains("aria-current=\"true\">20");
    }
  }

  @Nested
  class TheTimetable {
    @Test
    void namesDeadlinesAndGrace() {
      // Other tests settle other deadlines for the same Kreis.
      var rules = service.part(HouseRulesBook.class).of(Scope.of(new Ags("05962")));
      var end = LocalDate.of(2019, 12, 31);
      var german = new Wording(Language.GERMAN);
      assertThat(page(KREIS + "/termine"))
          .contains(
              "4. Quartal 2019",
              german.day(rules.due(end)),
              german.day(rules.closes(end)),
              "Vierteljährlich");
    }

    @Test
    void saysThatPlannedReviewsAreNoDeadlines() {
      var krefeld =
          service.signedIn("krefeld.erfassung").get("/kommunen/05114000/termine?jahr=2019");
      assertThat(krefeld.body())
          .contains("Geplante Überprüfungen", "keine Fristen", "geplant: 2 Jahre nach Beginn")
          .doesNotContain("verpasst");
    }

    @Test
    void isACalendarFileToo() {
      var answer = recorder.get(KREIS + "/termine.ics?jahr=2020");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type"))
          .contains("text/calendar; charset=utf-8");
      assertThat(answer.headers().firstValue("content-disposition"))
          .contains("attachment; filename=\"zielstand-05962-2020.ics\"");
      assertThat(answer.body())
          .startsWith("BEGIN:VCALENDAR\r\n")
          .contains("UID:05962-2019-Q4-due@zielstand\r\n")
          .contains("DTSTART;VALUE=DATE:20200131\r\n")
          .contains("SUMMARY:4. Quartal 2019: Zahlen sind fällig\r\n");
    }
  }

  @Nested
  class TheAssignments {
    private final String page = LIST + "/zustaendig";
    private final Visitor administrator = service.signedIn("maerkischer-kreis.admin");

    @Test
    void areTickedAndSaved() {
      var answer = save("owner=MK-2012%2FM01&owner=MK-2012%2FM05&owner=%3Cb%3E");
      assertThat(answer).isEqualTo(303);
      assertThat(assignments.of(SCOPE, recorder()).owners()).hasSize(2).contains(MEASURE);
      assertThat(administrator.get(page + "?person=" + recorder()).body())
          .contains("2 Maßnahmen")
          .containsPattern("value=\"MK-2012/M01\" id=\"o-MK-2012/M01\" checked");
    }

    @Test
    void meanAllMeasuresWithoutATick() {
      assign(Set.of(MEASURE));
      assertThat(save("seen=MK-2012%2FM01")).isEqualTo(303);
      assertThat(assignments.all(SCOPE)).doesNotContainKey(recorder());
    }

    @Test
    void areShownAnewWhereSomebodyElseChangedThem() {
      assign(Set.of(MEASURE));
      assertThat(save("owner=MK-2012%2FM05")).isEqualTo(409);
      assertThat(assignments.all(SCOPE)).containsEntry(recorder(), Assignment.of(MEASURE));
    }

    @ParameterizedTest
    @CsvSource({"0", "x", "99999999999999999999"})
    void areOfNobodyButRecorders(String person) {
      var token = administrator.formToken(page);
      assertThat(administrator.post(page, "csrf=" + token + "&person=" + person).statusCode())
          .isEqualTo(404);
    }

    private int save(String fields) {
      var token = administrator.formToken(page);
      var body = "csrf=" + token + "&person=" + recorder() + "&" + fields;
      return administrator.post(page, body).statusCode();
    }
  }

  private String page(String path) {
    var answer = recorder.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private List<String> sheets(String path) {
    return Pattern.compile("href=\"(" + LIST + "/[^/\"]+/[^/\"]+/[^\"]+)\"")
        .matcher(page(path))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Predicate<String> endsWith(String period) {
    return address -> address.endsWith("/" + period);
  }

  private long recorder() {
    return service.part(People.class).all(SCOPE).stream()
        .filter(person -> person.username().equals("maerkischer-kreis.erfassung"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void assign(Set<Owner> owners) {
    var seen = assignments.of(SCOPE, recorder());
    assignments.replace(
        SCOPE, recorder(), seen, new Assignment(owners, Optional.empty()), AuditLog.SYSTEM);
  }
}
