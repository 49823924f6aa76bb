package de.zielstand.database.store;

import de.zielstand.operation.Settings.ExternalServer;
import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL from Maven Central in the data folder, hardened: the library's defaults are for tests
 * (no fsync, everybody trusted), ours are for figures that somebody has to answer for.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String MAJOR_VERSION = "18";
  private static final long LEAST_FREE_BYTES = 300L << 20;

  private final EmbeddedPostgres postgres;
  private final FileChannel lock;
  private final LocalSecrets secrets;

  private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lock, LocalSecrets secrets) {
    this.postgres = postgres;
    this.lock = lock;
    this.secrets = secrets;
  }

  static EmbeddedDatabase start(Path dataFolder) {
    try {
      DataFolder.prepare(dataFolder);
      requireSpace(Files.getFileStore(dataFolder).getUsableSpace(), dataFolder);
      var lock = lock(dataFolder);
      var cluster = dataFolder.resolve("postgres");
      requireVersion(cluster);
      StrayPostmaster.stop(cluster);
      var secrets = new LocalSecrets(dataFolder);
      var database =
          new EmbeddedDatabase(
              launch(dataFolder, cluster, secrets.longSecret("superuser")), lock, secrets);
      database.harden(cluster);
      return database;
    } catch (IOException e) {
      throw DataFolder.unusable(dataFolder, e);
    }
  }

  static void requireSpace(long freeBytes, Path folder) {
    if (freeBytes < LEAST_FREE_BYTES) {
      throw new StartProblem(
          Kind.DISK_FULL,
          "Auf dem Datenträger von %s sind nur %d MB frei, nötig sind %d MB."
              .formatted(folder, freeBytes >> 20, LEAST_FREE_BYTES >> 20));
    }
  }

  private static FileChannel lock(Path dataFolder) throws IOException {
    var channel =
        FileChannel.open(
            dataFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new StartProblem(
          Kind.DATA_FOLDER,
          "Mit dem Datenordner %s läuft schon ein Zielstand. Beenden Sie es oder wählen Sie mit "
                  .formatted(dataFolder)
              + "ZIELSTAND_DATA einen anderen Ordner.");
    }
    return channel;
  }

  private static void requireVersion(Path cluster) throws IOException {
    var file = cluster.resolve("PG_VERSION");
    if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
      throw new StartProblem(
          Kind.DATA_FOLDER,
          "%s gehört zu PostgreSQL %s, dieses Zielstand bringt %s mit. "
                  .formatted(cluster, Files.readString(file).strip(), MAJOR_VERSION)
              + "Sichern Sie mit der alten Fassung und spielen Sie mit dieser zurück.");
    }
  }

  private static EmbeddedPostgres launch(Path dataFolder, Path cluster, String password) {
    var binaries = dataFolder.resolve("binaries");
    if (Files.notExists(binaries)) {
      LOG.info("Die Datenbank wird ausgepackt (nur beim ersten Start) …");
    }
    LOG.info("Die Datenbank startet …");
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(cluster)
          .setOverrideWorkingDirectory(binaries.toFile())
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setConnectConfig("password", password)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "100")
          .setServerConfig("timezone", "UTC")
          .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
          .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException | IllegalStateException e) {
      var problem =
          new StartProblem(
              Kind.DATA_FOLDER,
              "Die eingebaute Datenbank in %s startet nicht (%s)."
                  .formatted(cluster, e.getMessage()));
      problem.initCause(e);
      throw problem;
    }
  }

  /** Closes the trust that initdb leaves behind, before anything of value is in the cluster. */
  private void harden(Path cluster) throws IOException {
    var accessRules = cluster.resolve("pg_hba.conf");
    try (var connection = superuser().getConnection();
        var statement = connection.createStatement()) {
      if (!Files.readString(accessRules).startsWith("# Zielstand")) {
        statement.execute(
            "alter role postgres password '%s'".formatted(secrets.longSecret("superuser")));
        Files.writeString(
            accessRules,
            """
            # Zielstand: nobody without a password, nobody from outside.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128 scram-sha-256
            """);
        statement.execute("select pg_reload_conf()");
      }
      EmbeddedRoles.create(
          statement, secrets.longSecret("database-owner"), secrets.longSecret("database-service"));
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded database could not be prepared", e);
    }
  }

  private javax.sql.DataSource superuser() {
    return postgres.getDatabase("postgres", "postgres");
  }

  ExternalServer server() {
    return server(postgres.getPort(), secrets);
  }

  static ExternalServer server(int port, LocalSecrets secrets) {
    return new ExternalServer(
        "jdbc:postgresql://localhost:%d/zielstand".formatted(port),
        "zielstand_service",
        secrets.longSecret("database-service"),
        "zielstand_owner",
        secrets.longSecret("database-owner"));
  }

  @Override
  public void close() {
    try {
      postgres.close();
      lock.close();
    } catch (IOException | IllegalStateException e) {
      LOG.warn("Die Datenbank ließ sich nicht sauber beenden: {}", e.getMessage());
    }
  }
}
