package de.zielstand.database;

import de.zielstand.RunningZielstand;
import de.zielstand.rules.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A database with its two roles on a server somebody else runs, made as our script makes them. */
public record OwnDatabase(String superuserUrl, String name) implements AutoCloseable {
  private static final String PASSWORD = "nur-fuer-diese-pruefung";

  private static final AtomicInteger MADE = new AtomicInteger();

  public static OwnDatabase on(String superuserUrl) {
    var name =
        "zielstand_test_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
    var database = new OwnDatabase(superuserUrl, name);
    database.close();
    execute(superuserUrl, "create database " + database.name);
    execute(database.urlOf(database.name), database.rolesOfTheScript());
    return database;
  }

  /** What starts a service on it. */
  public Map<String, String> environment() {
    var environment = new HashMap<>(RunningZielstand.environment());
    environment.put("DATASOURCES_DEFAULT_URL", serviceUrl());
    environment.put("DATASOURCES_DEFAULT_USERNAME", service());
    environment.put("DATASOURCES_DEFAULT_PASSWORD", PASSWORD);
    environment.put("ZIELSTAND_OWNER_USERNAME", owner());
    environment.put("ZIELSTAND_OWNER_PASSWORD", PASSWORD);
    environment.put("ZIELSTAND_SECRET", "0123456789abcdef0123456789abcdef");
    environment.put("ZIELSTAND_SAMPLE_DATA", "true");
    return environment;
  }

  private String owner() {
    return name + "_owner";
  }

  private String service() {
    return name + "_service";
  }

  private String serviceUrl() {
    return urlOf(name).replaceAll("\\?.*", "");
  }

  public String urlOf(String database) {
    return superuserUrl.replaceFirst("(?<=//)([^/]+)/[^?]*", "$1/" + database);
  }

  /** The SQL of {@code deploy/init-roles.sh}, with its variables filled in as psql would. */
  private String rolesOfTheScript() {
    try {
      var script =
          Files.readString(SourceTree.ofTheRepository().root().resolve("deploy/init-roles.sh"));
      return script
          .substring(script.indexOf("BEGIN;"), script.indexOf("COMMIT;"))
          .replace(":\"owner\"", owner())
          .replace(":'owner_password'", "'" + PASSWORD + "'")
          .replace(":\"service\"", service())
          .replace(":'service_password'", "'" + PASSWORD + "'")
          .replace(":\"DBNAME\"", name)
          .concat("COMMIT;");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void execute(String url, String... statements) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    execute(
        superuserUrl,
        "drop database if exists " + name,
        "drop role if exists " + owner(),
        "drop role if exists " + service());
  }
}
