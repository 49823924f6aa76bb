package de.zielstand.bench;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.GeneratedCatalogue;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.operation.StartedProcess;
import de.zielstand.tenancy.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the service from outside and says of each figure whether it reached what it must. */
public final class Bench {
  private static final String KREFELD = "/api/v1/municipalities/05114000/";
  private static final List<String> OTHERS = List.of("duisburg", "duesseldorf");

  private final List<Figure> figures = new ArrayList<>();
  private final Database database;
  private final Starts starts;
  private final Workload workload;

  private Bench(Database database, Workload workload) {
    this.database = database;
    this.workload = workload;
    this.starts = new Starts(database.environment());
  }

  public static void main(String[] words) {
    try (var database = Database.fresh()) {
      var bench = new Bench(database, new Workload(prepared(database)));
      bench.run();
      bench.report();
    }
  }

  /** The tables, the demo accounts, and a concept for every municipality. */
  private static List<Municipality> prepared(Database database) {
    try (var service = RunningZielstand.start(database.environment())) {
      var tenants =
          service.part(Municipalities.class).all(Scope.LAND).stream()
              .filter(one -> one.tenant() && one.kind() != Municipality.Kind.LAND)
              .toList();
      var catalogues = service.part(Catalogues.class);
      for (var tenant : tenants) {
        var scope = Scope.of(tenant.ags());
        var known = catalogues.current(scope).map(one -> one.version().number()).orElse(0);
        catalogues.save(scope, known, Workload.catalogue(tenant), "Messung", AuditLog.SYSTEM);
      }
      return tenants;
    }
  }

  private void run() {
    var empty = starts.emptySeconds();
    var cold = starts.secondsWithoutArchive();
    starts.keepArchive();
    atMost("9", "Start bis bereit, mit Startarchiv", starts.serviceSeconds(), empty, "s", 2);
    atMost("9", "Start bis bereit, ohne", cold, empty, "s", 2);
    try (var process = starts.service()) {
      process.awaitReady();
      var address = "http://localhost:" + starts.environment().get("ZIELSTAND_PORT");
      var sheet = workload.sheet();
      var state = visitor(address, "land.controlling");
      imports(state, sheet);
      database.settle();
      attainment(address);
      figures.add(
          new Figure(
              "11",
              "Speicher danach",
              megabytes(process),
              800,
              "MB",
              megabytes(process),
              false,
              800));
    }
  }

  private void imports(Visitor state, byte[] sheet) {
    var first = Stopwatch.seconds(() -> taken(state, sheet, "\"accepted\":" + workload.rows()));
    var again = Stopwatch.seconds(() -> taken(state, sheet, "\"unchanged\":" + workload.rows()));
    var copy = database.secondsToCopy();
    var rate = workload.rows() / first;
    var bare = workload.rows() / copy;
    figures.add(new Figure("1", "Einlesen", rate, bare, "Zeilen/s", rate / bare, true, 0.35));
    figures.add(
        new Figure("2", "Dieselbe Datei noch einmal", again, first, "s", first / again, true, 1));
  }

  private static void taken(Visitor state, byte[] sheet, String expected) {
    var answer =
        state.send(
            state
                .request("/api/v1/observations?takeover=true&mode=commit")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(sheet)));
    if (!answer.body().contains(expected)) {
      throw new IllegalStateException(
          answer.body().substring(0, Math.min(2000, answer.body().length())));
    }
  }

  private void attainment(String address) {
    for (var other : OTHERS) {
      var visitor = visitor(address, other + ".beauftragte");
      var ags = other.equals("duisburg") ? "05112000" : "05111000";
      for (int i = 0; i < 20; i++) {
        visitor.getJson("/api/v1/municipalities/" + ags + "/attainment");
      }
    }
    var bare = database.millisecondsToRead("05114000");
    var krefeld = visitor(address, "krefeld.beauftragte");
    var firsts = new ArrayList<Double>();
    for (int i = 0; i < 5; i++) {
      shownAtOnce(krefeld, 900 + i);
      firsts.add(lastRead);
    }
    var warm = Stopwatch.middleMilliseconds(20, () -> read(krefeld));
    firsts.sort(null);
    var first = firsts.get(firsts.size() / 2);
    atMost("4a", "Eine Kommune mit Stand und Trend, zuerst", first, bare, "ms", 6);
    atMost("4b", "Eine Kommune mit Stand und Trend, danach", warm, bare, "ms", 3);
    figures.add(
        new Figure("3", "Von der Zahl zum Stand: nächste Abfrage", first, 0, "ms", 1, true, 1));
  }

  private double lastRead;

  /** What is committed is in the next answer; nothing runs in between. */
  private void shownAtOnce(Visitor krefeld, int value) {
    var posted =
        krefeld.json(
            "POST",
            KREFELD + "observations?mode=commit",
            """
            {"items":[{"indicator":"I1","period":"2025-Q4","value":"%d","note":"Messung",
            "reason":"Messung"}]}
            """
                .formatted(value));
    var text = new String[1];
    lastRead = Stopwatch.seconds(() -> text[0] = read(krefeld)) * 1000;
    if (posted.statusCode() != 200 || !text[0].contains("\"" + value + "\"")) {
      throw new IllegalStateException(value + " is not shown after " + posted.body());
    }
  }

  private static String read(Visitor krefeld) {
    var answer = krefeld.getJson(KREFELD + "attainment?on=2025-12-31&state=entered");
    if (answer.statusCode() != 200
        || !answer.body().contains("I" + GeneratedCatalogue.INDICATORS)) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body();
  }

  private static Visitor visitor(String address, String username) {
    return RunningZielstand.visitorAt(address).withTokenOf(username);
  }

  private void atMost(
      String number, String name, double value, double baseline, String unit, double bound) {
    figures.add(new Figure(number, name, value, baseline, unit, value / baseline, false, bound));
  }

  private static double megabytes(StartedProcess process) {
    try {
      var status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
      return status
              .lines()
              .filter(line -> line.startsWith("VmRSS"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report() {
    figures.forEach(figure -> System.out.println(figure.json()));
    System.out.println();
    System.out.printf(
        "%-3s %-46s %14s %14s %-8s %8s%n", "", "", "gemessen", "Vergleich", "", "Verhältnis");
    figures.forEach(figure -> System.out.println(figure.row()));
  }
}
