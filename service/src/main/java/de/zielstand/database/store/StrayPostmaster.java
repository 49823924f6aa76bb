package de.zielstand.database.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that outlived its service, as after {@code kill -9}. It holds the folder, so the next
 * start asks it to stop; nothing committed is lost.
 */
final class StrayPostmaster {
  private static final Logger LOG = LoggerFactory.getLogger(StrayPostmaster.class);

  private StrayPostmaster() {}

  static void stop(Path cluster) throws IOException {
    var pidFile = cluster.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    if (lines.size() < 2 || !Path.of(lines.get(1)).equals(cluster.toAbsolutePath())) {
      return;
    }
    var process =
        ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(StrayPostmaster::isPostgres);
    if (process.isPresent()) {
      LOG.info("Eine übrig gebliebene Datenbank wird beendet …");
      stop(process.get());
    }
  }

  /** The number may belong to another program by now. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.contains("postgres")).isPresent();
  }

  private static void stop(ProcessHandle process) throws IOException {
    // The interrupt is PostgreSQL's fast shutdown; Java itself can only send the slow one.
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }
}
