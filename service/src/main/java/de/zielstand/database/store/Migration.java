package de.zielstand.database.store;

import de.zielstand.operation.Settings.ExternalServer;
import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date as their owner; a changed script stops the start. */
final class Migration {
  private Migration() {}

  static void run(ExternalServer server) {
    try {
      Flyway.configure()
          .dataSource(server.url(), server.ownerUsername(), server.ownerPassword())
          .locations("classpath:db/migration")
          .defaultSchema("zielstand")
          .createSchemas(true)
          .placeholders(Map.of("service-role", server.username()))
          .load()
          .migrate();
    } catch (FlywayException e) {
      var problem =
          new StartProblem(
              Kind.MIGRATION,
              "Die Tabellen lassen sich nicht auf den neuesten Stand bringen: "
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      problem.initCause(e);
      throw problem;
    }
  }
}
