package de.zielstand.walk;

import de.zielstand.RunningZielstand;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.click.ClickFile;
import de.zielstand.click.DailyCount;
import de.zielstand.click.DayRange;
import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.click.Series;
import de.zielstand.click.Skipped;
import de.zielstand.click.Upload;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.OwnDashboards;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.intake.Imports;
import de.zielstand.permission.Role;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import de.zielstand.walk.RouteTable.Line;
import de.zielstand.yearly.Rounds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A real address for every page of the route table, and somebody who may look at it. A page with a
 * variable that is not named here fails the walk, so that it is added.
 */
final class Addresses {
  private static final Map<Role, String> ACCOUNTS =
      Map.of(
          Role.ADMINISTRATOR, "krefeld.admin",
          Role.COMMISSIONER, "krefeld.beauftragte",
          Role.APPROVER, "krefeld.freigabe",
          Role.RECORDER, "krefeld.erfassung",
          Role.STATE, "land.controlling",
          Role.OPERATOR, "betrieb");

  private final RunningZielstand service;
  private final Map<String, Supplier<String>> variables;

  Addresses(RunningZielstand service) {
    this.service = service;
    this.variables =
        Map.ofEntries(
            variable("{ags}", () -> "05114000"),
            variable("{key}", () -> "05114000"),
            variable("{concept}", () -> "KR-2018"),
            variable("{owner}", () -> "M02"),
            variable("{period}", () -> "2019-Q4"),
            variable("{year}", this::round),
            variable("{token}", this::invitation),
            variable("{topic}", () -> "start"),
            variable("{number}", () -> "1"),
            variable("{file}", this::file),
            variable("{id}", () -> Long.toString(somebody())),
            variable("{upload}", () -> Long.toString(upload())),
            variable("{figure}", () -> "EINWOHNER"),
            variable("{sheet}", this::sheet),
            variable("{body}", () -> "AG-OEFFNUNG"),
            variable("{duty}", () -> "B1"),
            variable("{review}", () -> "1"));
  }

  private static Map.Entry<String, Supplier<String>> variable(String name, Supplier<String> value) {
    return Map.entry(name, value);
  }

  record Visit(String path, String username) {}

  List<Visit> visits() {
    var table = RouteTable.written();
    return RouteTable.pages(service).stream()
        .map(path ->
            table.stream()
                .filter(line -> line.path().equals(path) && line.method().equals("GET"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not in the route table")))
        .flatMap(line -> codes(line).map(code -> visit(line, code)))
        .toList();
  }

  /** One address shows several kinds of elements, each as a page of its own. */
  private static Stream<String> codes(Line line) {
    if (line.path().endsWith("/konzept/{concept}/{code}")) {
      return Stream.of("M01", "M02-I1", "Z1-3", "HF1");
    }
    return Stream.of(line.path().contains("/werte/") ? "M02-I1" : "M01");
  }

  private Visit visit(Line line, String code) {
    var path = line.path().replace("{code}", code).replace("{dashboard}", dashboard(line.path()));
    for (var variable : variables.entrySet()) {
      if (path.contains(variable.getKey())) {
        path = path.replace(variable.getKey(), variable.getValue().get());
      }
    }
    if (path.contains("{")) {
      throw new AssertionError("Addresses has no value for the variable of " + line.path());
    }
    return new Visit(path, account(line));
  }

  private String dashboard(String path) {
    if (path.startsWith("/land/")) {
      return "land";
    }
    return path.endsWith("/bearbeiten") ? ownDashboard() : "ueberblick";
  }

  private String ownDashboard() {
    var name = new DashboardName("rundgang");
    service
        .part(OwnDashboards.class)
        .save(
            krefeld(),
            name,
            0,
            Optional.of("title: Rundgang\npanels:\n  - {name: eins, kind: summary}\n"),
            somebody());
    return name.value();
  }

  private static String account(Line line) {
    if (line.anyone()) {
      return "";
    }
    return Stream.of(
            Role.ADMINISTRATOR, Role.COMMISSIONER, Role.STATE, Role.OPERATOR, Role.APPROVER)
        .filter(line::allows)
        .findFirst()
        .map(ACCOUNTS::get)
        .orElseThrow(() -> new AssertionError("No account may see " + line));
  }

  private long somebody() {
    return service.part(People.class).all(krefeld()).stream()
        .filter(person -> person.username().equals("krefeld.erfassung"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long upload() {
    var count = new DailyCount("example.org/integration", LocalDate.of(2020, 1, 2), 7);
    var file =
        new ClickFile(
            List.of(count),
            Optional.of(new DayRange(count.day(), count.day())),
            Map.of(Skipped.BOT, 3),
            Set.of(Notice.CUT_DAYS));
    var series =
        new Series(Optional.of(new Code("KR-2018")), new Code("M05-I2"), ClickMetric.VISITS);
    return service
        .part(Upload.Waiting.class)
        .keep(krefeld(), new Upload("a.csv", series, FileKind.MATOMO_CSV, file), somebody());
  }

  private String round() {
    service.part(Rounds.class).open(krefeld(), 2019, LocalDate.of(2020, 3, 1), somebody());
    return "2019";
  }

  /** With a row of each sort, so that its page shows them. */
  private String file() {
    var sheet =
        """
        indikator;periode;wert
        M02-I1;2019-Q4;38
        M02-I1;2019-Q3;41
        M02-I1;bald;1
        """;
    return Long.toString(
        service
            .part(Imports.class)
            .add(krefeld(), "zahlen.csv", sheet.getBytes(StandardCharsets.UTF_8), somebody()));
  }

  private String sheet() {
    var sheet =
        """
        bezeichnung;gebiet;stichtag;wert;einheit;quelle
        Einrichtungen;;31.12.2018;12;Häuser;eigene Zählung
        Einrichtungen;;bald;13;Häuser;eigene Zählung
        """;
    return Long.toString(
        service
            .part(ContextFiles.class)
            .keep(krefeld(), "rahmen.csv", sheet.getBytes(StandardCharsets.UTF_8), somebody()));
  }

  private String invitation() {
    return service
        .part(OneTimeLinks.class)
        .make(krefeld(), somebody(), Purpose.INVITATION, AuditLog.SYSTEM)
        .orElseThrow()
        .token();
  }

  private static Scope krefeld() {
    return Scope.of(new Ags("05114000"));
  }
}
