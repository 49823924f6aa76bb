package de.zielstand.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.database.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StartTest {
  private static Map<String, String> environment() {
    return RunningZielstand.environment();
  }

  private static Map<String, String> with(Map<String, String> more) {
    var environment = new HashMap<>(environment());
    environment.putAll(more);
    return environment;
  }

  /** Ends at once with this code, and says why in one line that is no stack trace. */
  private static void refuses(Map<String, String> environment, int code, String... words) {
    try (var process = new StartedProcess(environment)) {
      assertThat(process.awaitEnd()).as("exit code of %s", process.lines()).isEqualTo(code);
      var said =
          process.lines().stream().filter(line -> !line.matches("\\d\\d:\\d\\d:.*")).toList();
      assertThat(said).hasSize(1);
      assertThat(said.getFirst()).contains(words);
    }
  }

  @Nested
  class AServerOfOnesOwn {
    private final DatabaseServer running = RunningZielstand.shared().part(DatabaseServer.class);
    private final Path secrets =
        RunningZielstand.shared().settings().dataFolder().resolve("secrets");

    private Map<String, String> server(String url, String username, String password) {
      return with(
          Map.of(
              "DATASOURCES_DEFAULT_URL",
              url,
              "DATASOURCES_DEFAULT_USERNAME",
              username,
              "DATASOURCES_DEFAULT_PASSWORD",
              password,
              "ZIELSTAND_OWNER_USERNAME",
              "zielstand_owner",
              "ZIELSTAND_OWNER_PASSWORD",
              secret("database-owner"),
              "ZIELSTAND_SECRET",
              "0123456789abcdef0123456789abcdef"));
    }

    private String secret(String name) {
      try {
        return Files.readString(secrets.resolve(name)).strip();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void isUsedLikeTheEmbeddedOne() {
      var environment = server(running.url(), running.username(), running.password());
      try (var process = new StartedProcess(environment).awaitReady()) {
        assertThat(process.lines()).noneMatch(line -> line.contains("Beispielkonten"));
      }
    }

    @Test
    void thatCannotBeReachedIsNamed() {
      var address = "jdbc:postgresql://localhost:" + RunningZielstand.freePort() + "/zielstand";
      refuses(server(address, "x", "y"), 69, "nicht zu erreichen", address);
    }

    @Test
    void thatRefusesThePasswordIsToldApart() {
      refuses(
          server(running.url(), running.username(), "falsch"), 77, "Kennwort", "zielstand_service");
    }

    @Test
    void withASuperuserAsServiceRoleIsRefused() {
      refuses(
          server(running.url(), "postgres", secret("superuser")), 77, "Superuser", "Zeilenschutz");
    }

    @Test
    void withTheOwnerAsServiceRoleIsRefused() {
      refuses(server(running.url(), "zielstand_owner", secret("database-owner")), 77, "Eigentümer");
    }

    @Test
    void withAMemberOfTheOwnerAsServiceRoleIsRefused() throws SQLException {
      try (var superuser =
              DriverManager.getConnection(running.url(), "postgres", secret("superuser"));
          var statement = superuser.createStatement()) {
        statement.execute("create role sneaky login password 'sneaky' in role zielstand_owner");
        refuses(server(running.url(), "sneaky", "sneaky"), 77, "Mitglied");
        dropRole(superuser);
      }
    }

    private static void dropRole(Connection superuser) throws SQLException {
      try (var statement = superuser.createStatement()) {
        statement.execute("drop owned by sneaky");
        statement.execute("drop role sneaky");
      }
    }

    @Test
    void withoutASecretIsRefused() {
      var environment = new HashMap<>(server(running.url(), running.username(), "x"));
      environment.put("ZIELSTAND_SECRET", "");
      refuses(environment, 78, "ZIELSTAND_SECRET");
    }
  }

  @Nested
  class TheDataFolder {
    @Test
    void thatIsAFileIsRefused() throws IOException {
      var file = Files.createTempFile("zielstand-test-", ".txt");
      refuses(with(Map.of("ZIELSTAND_DATA", file.toString())), 73, file.toString());
    }

    @Test
    void thatHoldsOtherThingsIsRefusedAndLeftAsItWas() throws IOException {
      var folder = RunningZielstand.temporaryFolder();
      Files.writeString(folder.resolve("Brief.txt"), "Guten Tag");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      refuses(with(Map.of("ZIELSTAND_DATA", folder.toString())), 73, "andere Dateien", folder + "");
      assertThat(folder).isDirectoryContaining("glob:**Brief.txt");
      assertThat(Files.getPosixFilePermissions(folder))
          .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void thatAnotherServiceUsesIsRefused() {
      var folder = RunningZielstand.shared().settings().dataFolder().toString();
      refuses(with(Map.of("ZIELSTAND_DATA", folder)), 73, "läuft schon", folder);
    }

    @Test
    void ofAnotherPostgresIsRefused() throws IOException {
      var folder = RunningZielstand.temporaryFolder();
      Files.createDirectories(folder.resolve("postgres"));
      Files.writeString(folder.resolve("postgres/PG_VERSION"), "14\n");
      refuses(with(Map.of("ZIELSTAND_DATA", folder.toString())), 73, "PostgreSQL 14");
    }
  }

  @Nested
  class ThePort {
    @Test
    void thatIsTakenIsNamedWithItsHolder() {
      var port = RunningZielstand.shared().settings().port();
      var self = "Prozess " + ProcessHandle.current().pid();
      refuses(with(Map.of("ZIELSTAND_PORT", Integer.toString(port))), 71, "" + port, "java", self);
    }
  }

  @Nested
  class OnceStarted {
    @Test
    void saysItsAddressAndAccountsAndEndsWithItsDatabaseOnCtrlC() throws IOException {
      var environment = environment();
      try (var process = new StartedProcess(environment).awaitReady()) {
        assertThat(process.lines())
            .anyMatch(
                line -> line.contains("http://localhost:" + environment.get("ZIELSTAND_PORT")))
            .anyMatch(line -> line.contains("krefeld.beauftragte"))
            .anyMatch(line -> line.contains(RunningZielstand.PASSWORD));
        process.interrupt();
        assertThat(process.awaitEnd()).isEqualTo(130);
      }
      assertThat(postmasterFile(environment)).doesNotExist();
    }

    @Test
    void thatWasKilledIsTakenOverByTheNext() throws IOException {
      var environment = environment();
      long postmaster;
      try (var killed = new StartedProcess(environment).awaitReady()) {
        postmaster = Long.parseLong(Files.readAllLines(postmasterFile(environment)).getFirst());
        killed.kill();
      }
      assertThat(ProcessHandle.of(postmaster)).isPresent();
      try (var next = new StartedProcess(environment).awaitReady()) {
        assertThat(next.lines()).anyMatch(line -> line.contains("übrig gebliebene"));
        assertThat(ProcessHandle.of(postmaster)).isEmpty();
      }
    }

    private static Path postmasterFile(Map<String, String> environment) {
      return Path.of(environment.get("ZIELSTAND_DATA"), "postgres", "postmaster.pid");
    }
  }

  @Nested
  class AnInvitation {
    @Test
    void isPrintedWhileTheServiceRuns() {
      var shared = RunningZielstand.shared();
      var environment =
          with(
              Map.of(
                  "ZIELSTAND_DATA", shared.settings().dataFolder().toString(),
                  "ZIELSTAND_PORT", Integer.toString(shared.settings().port())));
      try (var process = new StartedProcess(environment, "invite", "zweiter.betrieb")) {
        assertThat(process.awaitEnd()).as("%s", process.lines()).isZero();
        var link = process.lines().getLast();
        assertThat(link).startsWith(shared.address() + "/einladung/");
        var page = shared.visitor().get(link.substring(shared.address().length()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("zweiter.betrieb");
      }
    }

    @Test
    void isNotGivenForSomebodyElsesAccount() {
      var shared = RunningZielstand.shared();
      var environment = with(Map.of("ZIELSTAND_DATA", shared.settings().dataFolder().toString()));
      try (var process = new StartedProcess(environment, "invite", "krefeld.admin")) {
        assertThat(process.awaitEnd()).isEqualTo(78);
        assertThat(process.lines()).hasSize(1);
        assertThat(List.of(process.lines().getFirst())).allMatch(l -> l.contains("krefeld.admin"));
      }
    }
  }
}
