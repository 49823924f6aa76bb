package de.zielstand.database.store;

import de.zielstand.operation.Settings.ExternalServer;
import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Refuses a server on which the service could not work, or not safely, before anything is changed.
 */
final class ServerCheck {
  private static final int OLDEST_MAJOR = 15;

  private ServerCheck() {}

  /** Before the migration: reachable, new enough, and a service role that is bound by policies. */
  static void beforeMigration(ExternalServer server) {
    try (var connection = connect(server.url(), server.ownerUsername(), server.ownerPassword())) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException e) {
      throw unreachable(server, server.ownerUsername(), e);
    }
    try (var connection = connect(server.url(), server.username(), server.password())) {
      if (answers(
          connection,
          "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
        throw unsafe(server, "ist Superuser oder hat BYPASSRLS");
      }
    } catch (SQLException e) {
      throw unreachable(server, server.username(), e);
    }
  }

  /** After it: nothing the service works on may be its own, or it could switch the policies off. */
  static void afterMigration(ExternalServer server) {
    try (var connection = connect(server.url(), server.username(), server.password())) {
      if (answers(
          connection,
          """
          select exists (
            select from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'zielstand' and pg_has_role(current_user, c.relowner, 'member'))
          """)) {
        throw unsafe(server, "ist Eigentümer der Tabellen oder Mitglied ihrer Rolle");
      }
    } catch (SQLException e) {
      throw unreachable(server, server.username(), e);
    }
  }

  static void requireVersion(int major) {
    if (major < OLDEST_MAJOR) {
      throw new StartProblem(
          Kind.TOO_OLD,
          "PostgreSQL %d ist zu alt; Zielstand braucht %d bis 18.".formatted(major, OLDEST_MAJOR));
    }
  }

  private static Connection connect(String url, String username, String password)
      throws SQLException {
    DriverManager.setLoginTimeout(10);
    return DriverManager.getConnection(url, username, password);
  }

  private static boolean answers(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static StartProblem unsafe(ExternalServer server, String why) {
    return new StartProblem(
        Kind.UNSAFE_ROLE,
        "Die Dienstrolle %s %s und könnte den Zeilenschutz umgehen. Legen Sie eine eigene Rolle "
                .formatted(server.username(), why)
            + "ohne diese Rechte an (siehe README, „Eigener Datenbankserver“).");
  }

  private static StartProblem unreachable(ExternalServer server, String username, SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    var problem =
        state.startsWith("28")
            ? new StartProblem(
                Kind.REFUSED,
                "Der Datenbankserver weist die Rolle %s ab: Benutzername oder Kennwort stimmen nicht."
                    .formatted(username))
            : new StartProblem(
                Kind.UNREACHABLE,
                "Der Datenbankserver %s ist nicht zu erreichen (%s)."
                    .formatted(withoutParameters(server.url()), e.getMessage()));
    problem.initCause(e);
    return problem;
  }

  /** A JDBC address may carry a password among its parameters. */
  private static String withoutParameters(String url) {
    return url.replaceAll("\\?.*", "");
  }
}
