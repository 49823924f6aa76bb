package de.zielstand;

import de.zielstand.database.DatabaseServer;
import de.zielstand.database.OwnDatabase;
import de.zielstand.operation.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The real service on a real database with the sample data: one for all tests of a run, since they
 * only add to it, or one of its own for tests that stop it. Where {@code
 * ZIELSTAND_TEST_TIMESCALE_URL} names a PostgreSQL with TimescaleDB, the one for all works on that.
 */
public final class RunningZielstand implements AutoCloseable {
  public static final String TIMESCALE = "ZIELSTAND_TEST_TIMESCALE_URL";
  public static final String PASSWORD = "vier-augen-sehen-mehr";

  private final Zielstand service;
  private final Settings settings;

  private RunningZielstand(Settings settings) {
    this.settings = settings;
    this.service = Zielstand.start(settings);
  }

  /** Ends with the process. */
  public static RunningZielstand shared() {
    return Shared.SERVICE;
  }

  public static RunningZielstand start(Map<String, String> environment) {
    return new RunningZielstand(Settings.from(environment, temporaryFolder()));
  }

  /** Everything a test run sets; tests with wishes of their own add to it. */
  public static Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("ZIELSTAND_PORT", Integer.toString(freePort()));
    environment.put("ZIELSTAND_DATA", temporaryFolder().toString());
    environment.put("ZIELSTAND_DEMO_PASSWORD", PASSWORD);
    return environment;
  }

  /** What starts another one beside it, on the same database. */
  public Map<String, String> environmentOfAReplica() {
    var database = part(DatabaseServer.class);
    var environment = environment();
    environment.put("DATASOURCES_DEFAULT_URL", database.url());
    environment.put("DATASOURCES_DEFAULT_USERNAME", database.username());
    environment.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
    environment.put("ZIELSTAND_OWNER_USERNAME", "zielstand_owner");
    environment.put("ZIELSTAND_OWNER_PASSWORD", secret("database-owner"));
    environment.put("ZIELSTAND_SECRET", "0123456789abcdef0123456789abcdef");
    return environment;
  }

  private String secret(String name) {
    try {
      return Files.readString(settings.dataFolder().resolve("secrets").resolve(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://localhost:" + service.port();
  }

  public Settings settings() {
    return settings;
  }

  public Visitor visitor() {
    return new Visitor(address());
  }

  /** Of a service that runs in a process of its own. */
  public static Visitor visitorAt(String address) {
    return new Visitor(address);
  }

  public Visitor signedIn(String username) {
    return visitor().signIn(username, PASSWORD);
  }

  /** A part behind the pages, where a test has to look there. */
  public <T> T part(Class<T> type) {
    return service.part(type);
  }

  @Override
  public void close() {
    service.close();
  }

  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("zielstand-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final RunningZielstand SERVICE = startAndStopWithProcess();

    private static RunningZielstand startAndStopWithProcess() {
      var database = Optional.ofNullable(System.getenv(TIMESCALE)).map(OwnDatabase::on);
      var service =
          start(database.map(OwnDatabase::environment).orElseGet(RunningZielstand::environment));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                service.close();
                database.ifPresent(OwnDatabase::close);
              }));
      return service;
    }
  }
}
