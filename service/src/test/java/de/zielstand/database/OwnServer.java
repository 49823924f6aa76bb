package de.zielstand.database;

import de.zielstand.RunningZielstand;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A PostgreSQL apart from the service, that can go away and come back at the same address. */
final class OwnServer implements AutoCloseable {
  private final Path folder = RunningZielstand.temporaryFolder();
  private final int port = RunningZielstand.freePort();
  private EmbeddedPostgres running = launch();

  private EmbeddedPostgres launch() {
    try {
      return EmbeddedPostgres.builder()
          .setPort(port)
          .setDataDirectory(folder.resolve("cluster"))
          .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
          .setCleanDataDirectory(false)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String superuserUrl() {
    return "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=postgres"
        .formatted(port);
  }

  void stop() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void startAgain() {
    running = launch();
  }

  /** Neither answers nor closes a connection, like a machine that hangs. */
  void freeze() {
    signal("-STOP");
  }

  void thaw() {
    signal("-CONT");
  }

  private void signal(String signal) {
    try {
      var pidFile = folder.resolve("cluster/postmaster.pid");
      var postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst());
      var processes =
          ProcessHandle.of(postmaster).stream()
              .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
              .map(process -> Long.toString(process.pid()));
      var command = Stream.concat(Stream.of("kill", signal), processes).toList();
      if (new ProcessBuilder(command).start().waitFor() != 0) {
        throw new AssertionError(command + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
