package de.zielstand.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zielstand.RunningZielstand;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.page.Language;
import de.zielstand.page.Wording;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.review.Rung;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import de.zielstand.yearly.RoundReminders.Sent;
import java.nio.charset.StandardCharsets;
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
class RoundRemindersTest {
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(RunningZielstand.freePort(), "localhost", "smtp"));
  private static final Code CONCEPT = new Code("K");

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

  private static int send() {
    return service.part(RoundReminders.class).send();
  }

  @Test
  void tellWhoHasNotAnsweredOnce() throws Exception {
    var bochum = dueToday("05911000");
    recorder(bochum, "probe.bochum", Role.RECORDER);
    recorder(bochum, "probe.bochum-leser", Role.READER);
    assertThat(send()).isEqualTo(1);
    assertThat(send()).isZero();
    assertThat(mailsTo("probe.bochum"))
        .singleElement()
        .satisfies(text ->
            assertThat(text)
                .contains("fehlen noch 2 Antworten. Die Frist ist der " + today())
                .contains("/kommunen/05911000/jahresrunde?jahr=" + year())
                .doesNotContain("probe", "Probe", "Erste"));
    assertThat(mailsTo("probe.bochum-leser")).isEmpty();
    assertThat(service.part(RoundReminders.class).sent(bochum, year()))
        .singleElement()
        .satisfies(sent -> assertThat(sent.name()).isEqualTo("Probe"))
        .extracting(Sent::rung)
        .isEqualTo(Rung.DUE);
    var visitor = service.visitor().signIn("probe.bochum", PASSWORD);
    assertThat(visitor.get("/kommunen/05911000/jahresrunde").body())
        .contains("Erinnerungen", "erinnert am " + today(), "letzte Tage der Frist");
  }

  @Test
  void goToThoseAnsweringForWhatIsMissing() throws Exception {
    var hagen = dueToday("05914000");
    recorder(hagen, "probe.hagen", Role.RECORDER);
    var own = recorder(hagen, "probe.hagen-eine", Role.RECORDER);
    var owner = new Owner(Optional.of(CONCEPT), "Measure", new Code("M1"));
    service
        .part(Assignments.class)
        .replace(hagen, own, Assignment.NONE, Assignment.of(owner), AuditLog.SYSTEM);
    answer(hagen, "M1", own);
    assertThat(send()).isEqualTo(1);
    assertThat(mailsTo("probe.hagen-eine")).isEmpty();
    assertThat(mailsTo("probe.hagen"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("fehlt noch eine Antwort."));
  }

  @Test
  void areSentOnceHoweverManyReplicasGoRound() throws Exception {
    var dortmund = dueToday("05913000");
    recorder(dortmund, "probe.dortmund", Role.RECORDER);
    try (var replicas = Executors.newFixedThreadPool(6)) {
      Callable<Integer> round = RoundRemindersTest::send;
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
    var hamm = dueToday("05915000");
    recorder(hamm, "probe.hamm", Role.RECORDER);
    MAIL.stop();
    assertThat(send()).isZero();
    assertThat(service.part(RoundReminders.class).sent(hamm, year())).isEmpty();
    MAIL.start();
    assertThat(send()).isEqualTo(1);
    assertThat(mailsTo("probe.hamm")).hasSize(1);
  }

  @Test
  void areNeverSentWhereTheDataAreInvented() throws Exception {
    var krefeld = Scope.of(new Ags("05114000"));
    var person = recorder(krefeld, "probe.krefeld", Role.RECORDER);
    service.part(Rounds.class).open(krefeld, 2019, LocalDate.of(2020, 1, 21), person);
    assertThat(send()).isZero();
    assertThat(mailsTo("probe.krefeld")).isEmpty();
    var visitor = service.signedIn("krefeld.beauftragte");
    assertThat(visitor.get("/kommunen/05114000/jahresrunde?jahr=2019").body())
        .contains("Noch wurde niemand erinnert", "Hier wird niemand erinnert");
  }

  /** A municipality with two measures and a round that ends today. */
  private static Scope dueToday(String ags) {
    var scope = Scope.of(new Ags(ags));
    String yaml =
        """
        ags: '%s'
        name: Probe
        concepts:
          - code: K
            title: Konzept
            standing: BINDING
            measures:
              - {code: M1, title: Erste, lifecycle: {state: RUNNING}}
              - {code: M2, title: Zweite, lifecycle: {state: PLANNED}}
              - {code: M3, title: Dritte, lifecycle: {state: DROPPED, reason: Entfallen}}
        """
            .formatted(ags);
    var catalogue = Samples.accepted(yaml.getBytes(StandardCharsets.UTF_8), Notation.YAML);
    service.part(Catalogues.class).save(scope, 0, catalogue, "Probe", AuditLog.SYSTEM);
    var somebody = recorder(scope, "probe.leitung-" + ags, Role.READER);
    service.part(Rounds.class).open(scope, year(), LocalDate.now(Wording.ZONE), somebody);
    return scope;
  }

  private static void answer(Scope scope, String measure, long by) {
    var told =
        new Account.Told(
            Lifecycle.State.RUNNING,
            List.of(),
            "Gut",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(
            service
                .part(Rounds.class)
                .answer(scope, year(), CONCEPT, new Code(measure), 0, told, by))
        .isTrue();
  }

  private static final String PASSWORD = "sieben lampen im flur";

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
    var fields = Map.of("password", PASSWORD, "again", PASSWORD);
    assertThat(service.visitor().submit(link, link, fields).statusCode()).isEqualTo(303);
    return person;
  }

  private static int year() {
    return LocalDate.now(Wording.ZONE).getYear() - 1;
  }

  private static String today() {
    return new Wording(Language.GERMAN).day(LocalDate.now(Wording.ZONE));
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
