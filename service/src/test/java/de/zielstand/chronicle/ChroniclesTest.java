package de.zielstand.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.RunningZielstand;
import de.zielstand.access.People;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Review;
import de.zielstand.catalogue.ReviewClosings;
import de.zielstand.chronicle.Chronicles.Written;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.database.DatabaseServer;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Resolution;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** In municipalities without samples; each test has its own. */
class ChroniclesTest {
  private final RunningZielstand service = RunningZielstand.shared();
  private final Chronicles chronicles = service.part(Chronicles.class);
  private final long person = somebody();

  private long somebody() {
    var krefeld = Scope.of(new Ags("05114000"));
    return service.part(People.class).all(krefeld).getFirst().id();
  }

  private Scope municipality(String ags) {
    var scope = Scope.of(new Ags(ags));
    var probe = Parts.catalogue("", "trigger: {kind: NOT_STATED}");
    var own =
        new de.zielstand.catalogue.Catalogue(
            new Ags(ags),
            probe.name(),
            probe.note(),
            probe.concepts(),
            probe.bodies(),
            probe.reportDuties(),
            probe.contextFigures(),
            probe.gemeinden());
    service.part(Catalogues.class).save(scope, 0, own, "Probe", 0);
    return scope;
  }

  private Chronicle now(Scope scope) {
    return chronicles.known(scope, Instant.now().plusSeconds(1));
  }

  @Test
  void keepsEverythingThatWasSaid() {
    var scope = municipality("05754");
    var day = LocalDate.of(2019, 3, 1);
    List<Happening> all =
        List.of(
            new Happening.MeetingHeld(
                Parts.BODY, day, Optional.of(12), Optional.of("Vermerk\nzweite Zeile; „so“")),
            new Happening.MeetingHeld(
                Parts.BODY, day.plusDays(1), Optional.empty(), Optional.empty()),
            new Happening.ReportGiven(
                Parts.DUTY, day, "Bericht", Optional.of(new Code("RAT")), Optional.of("x")),
            new ResolutionTaken(
                Parts.BODY,
                day,
                "Text",
                Optional.of(new Owner(Code.parse("K"), "Measure", new Code("M1"))),
                Optional.of("KI"),
                Optional.of(day.plusYears(1)),
                Resolution.State.OPEN),
            new ReviewClosed(
                new Code("K"),
                new Code("M1"),
                "end 2018",
                day,
                Review.Result.CHANGE,
                "Rat",
                Optional.empty()));
    for (Happening one : all) {
      assertThat(chronicles.add(scope, one, person)).isEqualTo(Written.DONE);
    }
    assertThat(now(scope).entries().stream().map(Entry::happening))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(now(scope).entries()).noneMatch(Entry::sample);
    assertThat(service.part(ReviewClosings.class).all(scope))
        .singleElement()
        .satisfies(closing -> assertThat(closing.result()).isEqualTo(Review.Result.CHANGE));
  }

  @Test
  void revisesAndWithdrawsWithoutForgetting() {
    var scope = municipality("05758");
    assertThat(chronicles.add(scope, Parts.meeting("2019-01-01"), person)).isEqualTo(Written.DONE);
    var before = now(scope);
    var then = before.entries().getFirst().recordedAt();
    int number = before.entries().getFirst().number();
    var moved = Parts.meeting("2019-01-02");
    assertThat(chronicles.revise(scope, number, 1, moved, "Verschrieben", person))
        .isEqualTo(Written.DONE);
    assertThat(chronicles.revise(scope, number, 1, moved, "Zu spät", person))
        .isEqualTo(Written.STALE);
    assertThat(chronicles.withdraw(scope, number, 1, "Zu spät", person)).isEqualTo(Written.STALE);
    assertThat(chronicles.withdraw(scope, number, 2, "Fiel aus", person)).isEqualTo(Written.DONE);
    assertThat(chronicles.revise(scope, number, 3, moved, "Doch nicht", person))
        .isEqualTo(Written.STALE);
    assertThat(now(scope).entries()).isEmpty();
    assertThat(chronicles.known(scope, then)).isEqualTo(before);
    assertThat(chronicles.history(scope, number))
        .extracting(Entry::reason)
        .containsExactly(Optional.of("Fiel aus"), Optional.of("Verschrieben"), Optional.empty());
    assertThat(chronicles.revise(scope, 4711, 1, moved, "Nie da", person)).isEqualTo(Written.STALE);
  }

  @Test
  void showsAnyInstantAsItWas() {
    var scope = municipality("05762");
    for (long seed = 0; seed < 6; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      for (int step = 0; step < 15; step++) {
        change(scope, random);
        var seen = now(scope);
        var at = chronicles.any(scope) ? newestInstant(scope, seen) : Instant.now();
        change(scope, random);
        assertThat(chronicles.known(scope, at).entries())
            .as("seed %d, step %d", seed, step)
            .isEqualTo(seen.entries());
      }
    }
  }

  /** The last moment at which something was written, also something that no longer counts. */
  private Instant newestInstant(Scope scope, Chronicle seen) {
    Instant newest = Instant.EPOCH;
    for (int number = 1; !chronicles.history(scope, number).isEmpty(); number++) {
      var at = chronicles.history(scope, number).getFirst().recordedAt();
      newest = at.isAfter(newest) ? at : newest;
    }
    assertThat(seen.entries())
        .allMatch(entry -> !entry.recordedAt().isAfter(Instant.now().plusSeconds(1)));
    return newest;
  }

  private void change(Scope scope, RandomGenerator random) {
    var meeting =
        new Happening.MeetingHeld(
            Parts.BODY,
            LocalDate.of(2019, 1, 1).plusDays(random.nextInt(40)),
            Optional.of(random.nextInt(20)),
            Optional.empty());
    var entries = now(scope).entries();
    if (entries.isEmpty() || random.nextInt(3) > 0) {
      chronicles.add(scope, meeting, person);
      return;
    }
    var one = entries.get(random.nextInt(entries.size()));
    if (random.nextBoolean()) {
      chronicles.revise(scope, one.number(), one.revision(), meeting, "Anders", person);
    } else {
      chronicles.withdraw(scope, one.number(), one.revision(), "Fiel aus", person);
    }
  }

  @Test
  void takesTheSameOnceHoweverManyEnterIt() throws Exception {
    var scope = municipality("05766");
    try (var people = Executors.newFixedThreadPool(6)) {
      Callable<Written> enter = () -> chronicles.add(scope, Parts.meeting("2019-02-02"), person);
      List<Written> outcomes = new ArrayList<>();
      for (var one : people.invokeAll(List.of(enter, enter, enter, enter, enter, enter))) {
        outcomes.add(one.get());
      }
      assertThat(outcomes).containsOnlyOnce(Written.DONE).contains(Written.DOUBLE).hasSize(6);
    }
    assertThat(now(scope).entries()).hasSize(1);
    int number = now(scope).entries().getFirst().number();
    chronicles.withdraw(scope, number, 1, "Irrtum", person);
    assertThat(chronicles.add(scope, Parts.meeting("2019-02-02"), person)).isEqualTo(Written.DONE);
  }

  @Test
  void belongsToItsMunicipality() {
    var scope = municipality("05770");
    chronicles.add(scope, Parts.meeting("2019-02-02"), person);
    var other = municipality("05774");
    assertThat(now(other).entries()).isEmpty();
    assertThat(chronicles.history(other, 1)).isEmpty();
    assertThat(chronicles.withdraw(other, 1, 1, "Nicht meins", person)).isEqualTo(Written.STALE);
  }

  /** What code could forget, the tables refuse. */
  @Test
  void isKeptByTheDatabaseToo() throws SQLException {
    var scope = municipality("05370");
    chronicles.add(scope, Parts.meeting("2019-02-02"), person);
    try (var connection = serviceRole(scope)) {
      for (var wrong :
          List.of(
              "update chronicle_entry set day = day + 1",
              "delete from chronicle_entry",
              inserted(scope, 3, "'Grund'", "'MEETING'", "'Body'", "'RUNDE'"),
              inserted(scope, 2, "null", "'MEETING'", "'Body'", "'RUNDE'"),
              inserted(scope, 2, "'Grund'", "'MEETING'", "'Body'", "'RAT'"),
              inserted(scope, 2, "'Grund'", "'MEETING'", "'ReportDuty'", "'B1'"),
              inserted(
                  Scope.of(new Ags("05114000")), 2, "'Grund'", "'MEETING'", "'Body'", "'RAT'"))) {
        assertThatThrownBy(() -> execute(connection, wrong))
            .as(wrong)
            .isInstanceOf(SQLException.class);
      }
      execute(connection, inserted(scope, 2, "'Grund'", "'MEETING'", "'Body'", "'RUNDE'"));
    }
    assertThat(now(scope).entries()).extracting(Entry::revision).containsExactly(2);
  }

  private static String inserted(
      Scope scope, int revision, String reason, String kind, String type, String owner) {
    return """
    insert into chronicle_entry (municipality, number, revision, reason, kind, concept,
      owner_type, owner, day)
    values ('%s', 1, %d, %s, %s, '', %s, %s, '2019-02-02')
    """
        .formatted(scope.name(), revision, reason, kind, type, owner);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection serviceRole(Scope scope) throws SQLException {
    var server = service.part(DatabaseServer.class);
    var source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setUser(server.username());
    source.setPassword(server.password());
    source.setCurrentSchema("zielstand");
    var connection = source.getConnection();
    execute(connection, "select set_config('zielstand.scope', '" + scope.name() + "', false)");
    return connection;
  }
}
