package de.zielstand.database.store;

import de.zielstand.database.Upkeep;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On a connection of its own for each call, since the service's pool is not the owner's. */
@Singleton
final class OwnerUpkeep implements Upkeep {
  private static final Logger LOG = LoggerFactory.getLogger(OwnerUpkeep.class);

  private final PreparedServer prepared;

  OwnerUpkeep(PreparedServer prepared) {
    this.prepared = prepared;
  }

  @Override
  public void call(String procedure) {
    if (!procedure.matches("[a-z_]+")) {
      throw new IllegalArgumentException(procedure);
    }
    var server = prepared.server();
    var properties = new Properties();
    properties.setProperty("user", server.ownerUsername());
    properties.setProperty("password", server.ownerPassword());
    properties.setProperty("currentSchema", "zielstand,public");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "120");
    try (var connection = DriverManager.getConnection(server.url(), properties);
        var statement = connection.createStatement()) {
      statement.execute("call " + procedure + "()");
    } catch (SQLException e) {
      LOG.warn("The procedure {} did not come to its end: {}", procedure, e.getMessage());
    }
  }
}
