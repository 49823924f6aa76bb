package de.zielstand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.RunningZielstand;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.audit.AuditLog;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ScopeTest {
  private static final Ags KREFELD = new Ags("05114000");
  private static final Ags DUISBURG = new Ags("05112000");

  private final RunningZielstand service = RunningZielstand.shared();
  private final Transactions transactions = service.part(Transactions.class);

  /** The service's own role, without anything of the service in between. */
  private Connection serviceRole() throws SQLException {
    var server = service.part(DatabaseServer.class);
    var source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setUser(server.username());
    source.setPassword(server.password());
    source.setCurrentSchema("zielstand");
    return source.getConnection();
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  @Nested
  class EveryTable {
    @Test
    void thatNamesAMunicipalityHasRowLevelSecurityOrIsOutOfReach() throws SQLException {
      try (var connection = serviceRole()) {
        var unprotected =
            texts(
                connection,
                """
                select distinct c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
                where n.nspname = 'zielstand' and c.relkind in ('r', 'p')
                  and a.attname in ('municipality', 'home', 'ags') and not c.relrowsecurity
                  and has_table_privilege(c.oid, 'select, insert, update, delete')
                """);
        assertThat(unprotected).isEmpty();
      }
    }

    @Test
    void belongsToTheOwnerAndNotToTheService() throws SQLException {
      try (var connection = serviceRole()) {
        assertThat(
                texts(
                    connection,
                    """
                    select c.relname from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'zielstand' and pg_has_role(current_user, c.relowner, 'member')
                    """))
            .isEmpty();
      }
    }

    @Test
    void ofSignInIsOutOfReach() throws SQLException {
      try (var connection = serviceRole()) {
        for (var table : List.of("session", "api_token", "one_time_link", "failed_sign_in")) {
          assertThatThrownBy(() -> texts(connection, "select 1 from " + table))
              .hasMessageContaining("permission denied");
        }
      }
    }
  }

  @Nested
  class CodeThatForgetsItsScope {
    @Test
    void seesNobody() throws SQLException {
      try (var connection = serviceRole()) {
        assertThat(texts(connection, "select username from person")).isEmpty();
        assertThat(texts(connection, "select role from role_grant")).isEmpty();
        assertThat(texts(connection, "select action from audit_entry")).isEmpty();
      }
    }

    @Test
    void cannotUseThePoolOutsideATransaction() {
      assertThatThrownBy(
              () -> service.part(DataSource.class).getConnection().getMetaData().getURL())
          .hasMessageContaining("No current connection");
    }

    @Test
    void seesNobodyInATransactionOfItsOwn() {
      TransactionOperations<?> operations = service.part(TransactionOperations.class);
      List<String> seen =
          operations.executeRead(status -> usernames((Connection) status.getConnection()));
      assertThat(seen).isEmpty();
    }

    private List<String> usernames(Connection connection) throws SQLException {
      return texts(connection, "select username from person");
    }

    @Test
    void changesNobody() throws SQLException {
      try (var connection = serviceRole();
          var statement = connection.createStatement()) {
        assertThat(statement.executeUpdate("update person set display_name = 'niemand'")).isZero();
        assertThatThrownBy(() ->
                statement.executeUpdate(
                    "insert into audit_entry (municipality, action, subject)"
                        + " values ('05114000', 'PERSON_ADDED', 'x')"))
            .hasMessageContaining("row-level security");
      }
    }

    @Test
    void cannotAskTheStoresAtAll() {
      // A repository called outside a transaction throws instead of silently finding nothing.
      assertThat(transactions.read(Scope.of(KREFELD), () -> "inside")).isEqualTo("inside");
      assertThatThrownBy(() ->
              transactions.read(
                  Scope.of(KREFELD),
                  () -> transactions.read(Scope.of(DUISBURG), () -> "other tenant")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class CodeWithTheWrongScope {
    @Test
    void findsNoForeignAccount() {
      var people = service.part(People.class);
      var foreign = people.all(Scope.of(DUISBURG)).getFirst();
      assertThat(people.find(Scope.of(KREFELD), foreign.id())).isEmpty();
      assertThat(people.disable(Scope.of(KREFELD), foreign.id(), true, foreign.id()))
          .isEqualTo(People.Outcome.GONE);
      assertThat(people.find(Scope.of(DUISBURG), foreign.id()))
          .get()
          .matches(person -> person.state() != Person.State.DISABLED);
    }

    @Test
    void ofAJobSeesNoTenant() {
      assertThat(service.part(People.class).all(Scope.job("reminder"))).isEmpty();
      assertThat(service.part(AuditLog.class).newest(Scope.HEALTH, Optional.empty(), 10)).isEmpty();
    }
  }

  @Nested
  class TwoHundredAtOnce {
    private static final List<Ags> TENANTS =
        List.of(KREFELD, DUISBURG, new Ags("05111000"), new Ags("05962"));

    @Test
    void neverSeeAForeignRow() throws InterruptedException, ExecutionException {
      var visits = new ArrayList<Callable<List<String>>>();
      for (int visitor = 0; visitor < 200; visitor++) {
        var tenant = TENANTS.get(visitor % TENANTS.size());
        visits.add(() -> visit(tenant));
      }
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var strangers : threads.invokeAll(visits)) {
          assertThat(strangers.get()).isEmpty();
        }
      }
    }

    private List<String> visit(Ags tenant) {
      var people = service.part(People.class);
      var strangers = new ArrayList<String>();
      for (int request = 0; request < 20; request++) {
        var found = people.all(Scope.of(tenant));
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        found.stream()
            .filter(person -> !person.home().equals(tenant))
            .forEach(person -> strangers.add(tenant + " saw " + person.username()));
      }
      return strangers;
    }
  }
}
