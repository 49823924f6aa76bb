package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.CONCEPT;
import static de.zielstand.review.OwedCatalogue.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zielstand.RunningZielstand;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Remark;
import de.zielstand.page.Language;
import de.zielstand.page.Wording;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.permission.Role;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One service with a real server for mail; each test in a municipality of its own. */
class RemindersTest {
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(RunningZielstand.freePort(), "localhost", "smtp"));

  @SuppressWarnings("NullAway.Init") // made before all tests
  private static RunningZielstand service;

  @BeforeAll
  static void start() {
    MAIL.start();
    var environment = RunningZielstand.environment();
    environment.put("ZIELSTAND_SMTP_HOST", "localhost");
    environment.put("ZIELSTAND_SMTP_PORT", Integer.toString(MAIL.getSmtp().getPort()));
    environment.put("ZIELSTAND_SMTP_FROM", "zielstand@land.example");
    service = RunningZielstand.start(environment);
  }

  @AfterAll
  static void stop() {
    service.close();
    MAIL.stop();
  }

  @Test
  void tellEachRecorderOnceWhatIsDue() throws Exception {
    var bochum = owingToday("05911000");
    recorder(bochum, "probe.bochum", Role.RECORDER);
    recorder(bochum, "probe.bochum-leser", Role.READER);
    assertThat(service.part(ReminderRound.class).send()).isEqualTo(1);
    assertThat(service.part(ReminderRound.class).send()).isZero();
    assertThat(mailsTo("probe.bochum"))
        .singleElement()
        .satisfies(text ->
            assertThat(text)
                .contains("Eine Meldung ist bis zum " + today())
                .contains("/kommunen/05911000/meldungen")
                .doesNotContain("probe", "Probe", "Maßnahme"));
    assertThat(mailsTo("probe.bochum-leser")).isEmpty();
  }

  @Test
  void areSentOnceHoweverManyReplicasGoRound() throws Exception {
    var dortmund = owingToday("05913000");
    recorder(dortmund, "probe.dortmund", Role.RECORDER);
    try (var replicas = Executors.newFixedThreadPool(6)) {
      Callable<Integer> round = () -> service.part(ReminderRound.class).send();
      int sent = 0;
      for (var one : replicas.invokeAll(List.of(round, round, round, round, round, round))) {
        sent += one.get();
      }
      assertThat(sent).isEqualTo(1);
    }
    assertThat(mailsTo("probe.dortmund")).hasSize(1);
  }

  @Test
  void areSentAgainWhereTheMailServerFailed() throws Exception {
    var hagen = owingToday("05914000");
    recorder(hagen, "probe.hagen", Role.RECORDER);
    MAIL.stop();
    assertThat(service.part(ReminderRound.class).send()).isZero();
    MAIL.start();
    assertThat(service.part(ReminderRound.class).send()).isEqualTo(1);
    assertThat(mailsTo("probe.hagen")).hasSize(1);
  }

  @Test
  void leaveAloneWhoIsNotAssigned() throws Exception {
    var hamm = owingToday("05915000");
    var person = recorder(hamm, "probe.hamm", Role.RECORDER);
    var element = new Owner(CONCEPT, "Concept", new Code("K"));
    service
        .part(Assignments.class)
        .replace(hamm, person, Assignment.NONE, Assignment.of(element), AuditLog.SYSTEM);
    assertThat(service.part(ReminderRound.class).send()).isZero();
    assertThat(mailsTo("probe.hamm")).isEmpty();
  }

  @Test
  void areNeverSentWhereTheFiguresAreInvented() throws Exception {
    var krefeld = Scope.of(new Ags("05114000"));
    recorder(krefeld, "probe.krefeld", Role.RECORDER);
    assertThat(service.part(ReminderRound.class).send()).isZero();
    service.part(ReturnNotice.class).send(krefeld, new SubmissionKey(MEASURE, lastMonth()));
    assertThat(mailsTo("probe.krefeld")).isEmpty();
  }

  @Test
  void goToTheOneWhoHandedInWhenItComesBack() throws Exception {
    var herne = owingToday("05916000");
    var author = recorder(herne, "probe.herne", Role.RECORDER);
    var key = new SubmissionKey(MEASURE, lastMonth());
    service.part(ReturnNotice.class).send(herne, key);
    assertThat(mailsTo("probe.herne")).isEmpty();
    service
        .part(Observations.class)
        .record(
            herne,
            List.of(
                new Change(
                    new FigureKey(CONCEPT, new Code("I1"), lastMonth(), ""),
                    0,
                    Desk.count(3),
                    Remark.NONE,
                    Optional.empty())),
            Origin.ENTRY,
            author);
    assertThat(
            service
                .part(Submissions.class)
                .take(herne, key, 0, Wish.of(Step.Kind.SUBMITTED), author))
        .isEqualTo(Submissions.Progress.DONE);
    service.part(ReturnNotice.class).send(herne, key);
    assertThat(mailsTo("probe.herne"))
        .singleElement()
        .satisfies(text ->
            assertThat(text)
                .contains("kam zurück")
                .contains("/kommunen/05916000/meldungen/K/M1/" + lastMonth())
                .doesNotContain("Probe"));
  }

  /** A municipality in which the figures of the last month are due today, whatever the day. */
  private static Scope owingToday(String ags) {
    var scope = Scope.of(new Ags(ags));
    var begin = lastMonth().firstDay().toString();
    var catalogue = new OwedCatalogue().rhythms("MONTH").inForce(begin, "").read();
    var own =
        new Catalogue(
            new Ags(ags),
            "Probe",
            catalogue.note(),
            catalogue.concepts(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    service.part(Catalogues.class).save(scope, 0, own, "Probe", AuditLog.SYSTEM);
    var book = service.part(HouseRulesBook.class);
    var rules = book.of(scope);
    book.change(
        scope,
        new HouseRules(
            rules.onTrack(),
            rules.atRisk(),
            rules.smallestCount(),
            rules.smallestChildCount(),
            LocalDate.now(Wording.ZONE).getDayOfMonth(),
            0,
            0,
            rules.yearShown(),
            rules.version()),
        AuditLog.SYSTEM);
    return scope;
  }

  private static Period lastMonth() {
    return Period.starting(PeriodKind.MONTH, LocalDate.now(Wording.ZONE).withDayOfMonth(1))
        .previous()
        .orElseThrow();
  }

  private static String today() {
    return new Wording(Language.GERMAN).day(LocalDate.now(Wording.ZONE));
  }

  /** Somebody with an address who has taken up the invitation. */
  private static long recorder(Scope scope, String username, Role role) {
    var person =
        service
            .part(People.class)
            .add(
                scope,
                new NewPerson(
                    username, "Probe", Optional.of(username + "@ki.example"), Set.of(role)),
                AuditLog.SYSTEM)
            .orElseThrow();
    var link =
        "/einladung/"
            + service
                .part(OneTimeLinks.class)
                .make(scope, person, Purpose.INVITATION, AuditLog.SYSTEM)
                .orElseThrow()
                .token();
    var fields = Map.of("password", "sieben lampen im flur", "again", "sieben lampen im flur");
    assertThat(service.visitor().submit(link, link, fields).statusCode()).isEqualTo(303);
    return person;
  }

  private static List<String> mailsTo(String username) throws Exception {
    var to = username + "@ki.example";
    List<String> texts = new ArrayList<>();
    for (var message : MAIL.getReceivedMessages()) {
      if (Arrays.stream(message.getAllRecipients()).anyMatch(one -> one.toString().equals(to))) {
        texts.add(message.getContent().toString());
      }
    }
    return texts;
  }
}
