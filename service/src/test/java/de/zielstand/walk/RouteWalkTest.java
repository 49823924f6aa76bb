package de.zielstand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import de.zielstand.walk.RouteTable.Line;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route, called by everybody, at home and abroad, compared with one readable table. */
class RouteWalkTest {
  private static final String KREFELD = "05114000";
  private static final String DUISBURG = "05112000";
  private static final String LAND = "05";

  private final RunningZielstand service = RunningZielstand.shared();

  @Test
  void theTableNamesEveryRouteAndWhoMayCallIt() {
    assertThat(lines(RouteTable.routed(service)))
        .as("service/src/test/resources/routes.txt has to name every route; it should read")
        .isEqualTo(lines(RouteTable.written()));
  }

  private static String lines(java.util.List<Line> table) {
    return table.stream().map(Line::toString).collect(Collectors.joining("\n", "\n", "\n"));
  }

  @Test
  void everyRouteAnswersEverybodyAsTheTableSays() {
    var surprises = new ArrayList<String>();
    var callers = callers();
    for (var line : RouteTable.written()) {
      surprise(line, "nobody", service.visitor(), KREFELD, line.anyone() ? OPEN : Set.of(401))
          .ifPresent(surprises::add);
      callers.forEach((role, person) -> {
        var caller = line.inPerson() ? person.browser() : person.program();
        var home = role.ofState() ? LAND : KREFELD;
        surprise(line, role + " at home", caller, home, line.allows(role) ? OPEN : Set.of(403))
            .ifPresent(surprises::add);
        if (line.inPerson()) {
          surprise(line, role + "'s program", person.program(), home, Set.of(403))
              .ifPresent(surprises::add);
        }
        if (line.namesTenant() && !line.anyone()) {
          surprise(line, role + " abroad", caller, DUISBURG, Set.of(404)).ifPresent(surprises::add);
        }
      });
    }
    assertThat(surprises).isEmpty();
  }

  /** Stands for "let through": whatever the page then says of an empty form or an unknown id. */
  private static final Set<Integer> OPEN = Set.of();

  private Optional<String> surprise(
      Line line, String who, Visitor caller, String ags, Set<Integer> expected) {
    var status = call(line, caller, ags);
    var fits =
        expected.equals(OPEN)
            ? status < 500 && (status != 401 || line.anyone()) && status != 403
            : expected.contains(status);
    return fits
        ? Optional.empty()
        : Optional.of("%s | %s: %d, expected %s".formatted(line, who, status, expected));
  }

  private int call(Line line, Visitor caller, String ags) {
    var path =
        line.path()
            .replace("{ags}", ags)
            .replaceAll("\\{\\+?\\w*(id|Id)}", "999999999")
            .replaceAll("\\{\\+?\\w+}", "unbekannt");
    var request =
        caller.request(path).header("Accept", "*/*").method(line.method(), BodyPublishers.noBody());
    // Otherwise every form would be refused for its missing token before anything else is asked.
    caller.anyFormToken().ifPresent(token -> request.header("X-CSRF-Token", token));
    RouteTable.consumes(service, line).stream()
        .findFirst()
        .ifPresent(type -> request.header("Content-Type", type.getName()));
    return caller.send(request).statusCode();
  }

  private record Person(Visitor program, Visitor browser) {}

  private Person person(String username) {
    return new Person(service.visitor().withTokenOf(username), service.signedIn(username));
  }

  private Map<Role, Person> callers() {
    var callers = new EnumMap<Role, Person>(Role.class);
    callers.put(Role.RECORDER, person("krefeld.erfassung"));
    callers.put(Role.APPROVER, person("krefeld.freigabe"));
    callers.put(Role.COMMISSIONER, person("krefeld.beauftragte"));
    callers.put(Role.ADMINISTRATOR, person("krefeld.admin"));
    callers.put(Role.READER, person(reader()));
    callers.put(Role.STATE, person("land.controlling"));
    callers.put(Role.OPERATOR, person("betrieb"));
    assertThat(callers).containsOnlyKeys(Role.values());
    return callers;
  }

  private String reader() {
    var scope = Scope.of(new Ags(KREFELD));
    var wanted =
        new NewPerson("krefeld.leitung", "Leitung Krefeld", Optional.empty(), Set.of(Role.READER));
    service
        .part(People.class)
        .add(scope, wanted, AuditLog.SYSTEM)
        .ifPresent(id -> {
          var links = service.part(OneTimeLinks.class);
          var link =
              links.make(scope, id, Purpose.INVITATION, AuditLog.SYSTEM).orElseThrow().token();
          assertThat(links.setPassword(link, RunningZielstand.PASSWORD)).isTrue();
        });
    return wanted.username();
  }
}
