package de.zielstand.database.store;

import de.zielstand.database.DatabaseServer;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import de.zielstand.operation.Settings.ExternalServer;
import org.jspecify.annotations.Nullable;

/** A server that has been checked and migrated; the embedded one ends with it. */
record PreparedServer(ExternalServer server, @Nullable EmbeddedDatabase embedded)
    implements AutoCloseable {

  static PreparedServer prepare(Settings settings, Errand errand) {
    var external = settings.externalServer();
    if (external.isPresent()) {
      migrate(external.get());
      return new PreparedServer(external.get(), null);
    }
    if (errand == Errand.ONE_WORD) {
      var running = RunningEmbedded.find(settings.dataFolder());
      if (running.isPresent()) {
        return new PreparedServer(running.get(), null);
      }
    }
    var embedded = EmbeddedDatabase.start(settings.dataFolder());
    try {
      migrate(embedded.server());
    } catch (RuntimeException e) {
      embedded.close();
      throw e;
    }
    return new PreparedServer(embedded.server(), embedded);
  }

  private static void migrate(ExternalServer server) {
    ServerCheck.beforeMigration(server);
    Migration.run(server);
    ServerCheck.afterMigration(server);
  }

  DatabaseServer forService() {
    return new DatabaseServer(server.url(), server.username(), server.password());
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
