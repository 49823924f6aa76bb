package de.zielstand.walk;

import de.zielstand.RunningZielstand;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who may call what: as the router has it, and as the readable table says. */
final class RouteTable {
  private static final String FILE = "/routes.txt";
  private static final String IN_PERSON = " in-person";

  private RouteTable() {}

  /**
   * One line of the table.
   *
   * @param who {@code anyone}, {@code signed-in}, roles joined by a blank, or {@code closed}; then
   *     {@code in-person} where a token is not enough
   */
  record Line(String method, String path, String who) {
    boolean anyone() {
      return who.equals("anyone");
    }

    boolean allows(Role role) {
      return anyone()
          || who.startsWith("signed-in")
          || List.of(who.split(" ")).contains(role.name());
    }

    boolean inPerson() {
      return who.endsWith(IN_PERSON);
    }

    boolean namesTenant() {
      return path.contains("{ags}");
    }

    @Override
    public String toString() {
      return "%-6s %-58s %s".formatted(method, path, who);
    }
  }

  static List<Line> written() {
    try (var stream = RouteTable.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 3))
          .map(cells -> new Line(cells[0], cells[1], cells[2].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> routed(RunningZielstand service) {
    return routes(service)
        .map(route -> new Line(route.getHttpMethodName(), path(route), who(route)))
        .distinct()
        .sorted(Comparator.comparing(Line::path).thenComparing(Line::method))
        .toList();
  }

  /** The addresses at which a person finds a page. */
  static List<String> pages(RunningZielstand service) {
    return routes(service)
        .filter(route -> route.getHttpMethodName().equals("GET"))
        // A download of a page's controller names its own type beside the page's.
        .filter(route -> route.getProduces().equals(List.of(MediaType.TEXT_HTML_TYPE)))
        .map(RouteTable::path)
        .distinct()
        .sorted()
        .toList();
  }

  static List<MediaType> consumes(RunningZielstand service, Line line) {
    return routes(service)
        .filter(r -> r.getHttpMethodName().equals(line.method()) && path(r).equals(line.path()))
        .findFirst()
        .map(RouteInfo::getConsumes)
        .orElse(List.of());
  }

  private static java.util.stream.Stream<UriRouteInfo<?, ?>> routes(RunningZielstand service) {
    // HEAD routes repeat their GET and take its rule.
    return service
        .part(Router.class)
        .uriRoutes()
        .filter(route -> !route.getHttpMethodName().equals("HEAD"));
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString().replaceAll("\\{\\?[^}]*}", "");
  }

  private static String who(UriRouteInfo<?, ?> route) {
    if (route.getTargetMethod().getDeclaringType().getName().endsWith(".HealthEndpoint")) {
      return "anyone";
    }
    var declaration = route.getAnnotationMetadata();
    if (!declaration.hasAnnotation(MayCall.class)) {
      return "closed";
    }
    if (declaration.booleanValue(MayCall.class, "anyone").orElse(false)) {
      return "anyone";
    }
    var roles = declaration.enumValues(MayCall.class, Role.class);
    var held =
        roles.length == 0
            ? "signed-in"
            : Arrays.stream(roles).sorted().map(Role::name).collect(Collectors.joining(" "));
    return declaration.booleanValue(MayCall.class, "inPerson").orElse(false)
        ? held + IN_PERSON
        : held;
  }
}
