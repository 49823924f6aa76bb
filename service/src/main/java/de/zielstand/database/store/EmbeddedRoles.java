package de.zielstand.database.store;

import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the database, as an operator would make them on a server of their own. */
final class EmbeddedRoles {
  private EmbeddedRoles() {}

  /** Passwords are set anew each time, so that a lost secrets folder heals itself. */
  static void create(Statement statement, String ownerPassword, String servicePassword)
      throws SQLException {
    role(statement, "zielstand_owner", ownerPassword);
    role(statement, "zielstand_service", servicePassword);
    if (!exists(statement, "select 1 from pg_database where datname = 'zielstand'")) {
      statement.execute("create database zielstand owner zielstand_owner");
    }
  }

  private static void role(Statement statement, String name, String password) throws SQLException {
    if (!exists(statement, "select 1 from pg_roles where rolname = '%s'".formatted(name))) {
      statement.execute("create role " + name);
    }
    statement.execute(
        "alter role %s login nosuperuser nobypassrls password '%s'".formatted(name, password));
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
