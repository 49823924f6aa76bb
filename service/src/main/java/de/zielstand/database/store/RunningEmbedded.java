package de.zielstand.database.store;

import de.zielstand.operation.Settings.ExternalServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The embedded database of a service that is running now, for a word carried out beside it. */
final class RunningEmbedded {
  private static final int PORT_LINE = 3;

  private RunningEmbedded() {}

  static Optional<ExternalServer> find(Path dataFolder) {
    var lock = dataFolder.resolve("lock");
    var pidFile = dataFolder.resolve("postgres").resolve("postmaster.pid");
    if (Files.notExists(lock) || Files.notExists(pidFile)) {
      return Optional.empty();
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null
          ? Optional.of(
              EmbeddedDatabase.server(
                  Integer.parseInt(Files.readAllLines(pidFile).get(PORT_LINE).strip()),
                  new LocalSecrets(dataFolder)))
          : Optional.empty();
    } catch (IOException e) {
      throw DataFolder.unusable(dataFolder, e);
    }
  }
}
