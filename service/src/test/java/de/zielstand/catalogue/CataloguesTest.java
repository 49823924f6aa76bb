package de.zielstand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.Catalogues.Saving.Conflict;
import de.zielstand.catalogue.Catalogues.Saving.Saved;
import de.zielstand.catalogue.Catalogues.Saving.Unchanged;
import de.zielstand.database.DatabaseServer;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each test has a municipality of its own, since versions are never taken back. */
class CataloguesTest {
  private final RunningZielstand service = RunningZielstand.shared();
  private final Catalogues catalogues = service.part(Catalogues.class);

  private static Catalogue catalogue(Scope scope, String note) {
    var generated = GeneratedCatalogue.of(new Ags(scope.name()), "Muster");
    return new Catalogue(
        generated.ags(),
        generated.name(),
        Optional.of(note),
        generated.concepts(),
        generated.bodies(),
        generated.reportDuties(),
        generated.contextFigures(),
        generated.gemeinden());
  }

  private static Catalogue without(Catalogue catalogue) {
    return new Catalogue(
        catalogue.ags(),
        catalogue.name(),
        catalogue.note(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Saving save(Scope scope, int expected, Catalogue catalogue) {
    return catalogues.save(scope, expected, catalogue, "Probe", AuditLog.SYSTEM);
  }

  private Optional<String> noteAt(Scope scope, Instant instant) {
    return catalogues.asOf(scope, instant).flatMap(recorded -> recorded.catalogue().note());
  }

  @Nested
  class Saves {
    @Test
    void theFirstVersionAndFindsItAgain() {
      var scope = new Scope("05113000");
      assertThat(catalogues.current(scope)).isEmpty();
      var catalogue = catalogue(scope, "eins");
      assertThat(save(scope, 0, catalogue)).isEqualTo(new Saved(1));
      assertThat(catalogues.current(scope)).map(Recorded::catalogue).contains(catalogue);
      assertThat(catalogues.history(scope))
          .singleElement()
          .satisfies(version -> assertThat(version.reason()).isEqualTo("Probe"));
    }

    @Test
    void nothingWhereNothingChanged() {
      var scope = new Scope("05116000");
      save(scope, 0, catalogue(scope, "eins"));
      assertThat(save(scope, 1, catalogue(scope, "eins"))).isEqualTo(new Unchanged(1));
      assertThat(catalogues.history(scope)).hasSize(1);
    }

    @Test
    void nothingForAWriterWhoHasNotSeenTheNewest() {
      var scope = new Scope("05117000");
      save(scope, 0, catalogue(scope, "eins"));
      save(scope, 1, catalogue(scope, "zwei"));
      assertThat(save(scope, 1, catalogue(scope, "drei"))).isEqualTo(new Conflict(2));
      assertThat(noteAt(scope, Instant.parse("2999-01-01T00:00:00Z"))).contains("zwei");
    }

    @Test
    void oneOfManyWhoWriteAtOnce() throws Exception {
      var scope = new Scope("05119000");
      var writers = new ArrayList<Callable<Saving>>();
      for (int writer = 0; writer < 8; writer++) {
        var catalogue = catalogue(scope, "von " + writer);
        writers.add(() -> save(scope, 0, catalogue));
      }
      var outcomes = new ArrayList<Saving>();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var outcome : threads.invokeAll(writers)) {
          outcomes.add(outcome.get());
        }
      }
      assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(7);
      assertThat(catalogues.history(scope)).hasSize(1);
    }

    @Test
    void noForeignCatalogue() {
      var catalogue = catalogue(new Scope("05120000"), "fremd");
      assertThatThrownBy(() -> save(new Scope("05122000"), 0, catalogue))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class AnswersAsOf {
    @Test
    void anyInstant() {
      var scope = new Scope("05124000");
      var before = Instant.parse("2000-01-01T00:00:00Z");
      save(scope, 0, catalogue(scope, "eins"));
      save(scope, 1, catalogue(scope, "zwei"));
      var versions = catalogues.history(scope);
      assertThat(noteAt(scope, before)).isEmpty();
      assertThat(noteAt(scope, versions.getLast().recordedAt())).contains("eins");
      assertThat(noteAt(scope, versions.getFirst().recordedAt().minusNanos(1000))).contains("eins");
      assertThat(noteAt(scope, versions.getFirst().recordedAt())).contains("zwei");
    }
  }

  @Nested
  class TheDatabase {
    @Test
    void remembersWhatLeftTheCatalogueAndTakesItUpAgain() throws SQLException {
      var scope = new Scope("05154");
      var whole = catalogue(scope, "eins");
      save(scope, 0, whole);
      var all = count(scope, "select count(*) from catalogue_element where last_version is null");
      assertThat(all).isGreaterThan(240);
      assertThat(count(scope, "select count(*) from indicator")).isEqualTo(200);
      assertThat(count(scope, "select count(*) from measure")).isEqualTo(40);
      save(scope, 1, without(whole));
      assertThat(count(scope, "select count(*) from catalogue_element where last_version = 1"))
          .isEqualTo(all);
      assertThat(count(scope, "select count(*) from indicator")).isEqualTo(200);
      save(scope, 2, whole);
      assertThat(count(scope, "select count(*) from catalogue_element where last_version is null"))
          .isEqualTo(all);
    }

    @Test
    void letsNobodyChangeOrDeleteAVersion() {
      for (var statement :
          List.of(
              "update catalogue_version set document = ''",
              "delete from catalogue_version",
              "delete from catalogue_element",
              "delete from indicator")) {
        assertThatThrownBy(() -> execute(new Scope("05114000"), statement))
            .hasMessageContaining("permission denied");
      }
    }

    @Test
    void refusesADocumentThatDoesNotMatchItsHash() {
      assertThatThrownBy(() ->
              execute(
                  new Scope("05158"),
                  """
                  insert into catalogue_version (municipality, number, reason, document, hash)
                  values ('05158', 1, '', 'ags', repeat('0', 64))
                  """))
          .hasMessageContaining("check constraint");
    }

    @Test
    void refusesOneCodeForTwoThings() {
      assertThatThrownBy(() ->
              execute(
                  new Scope("05114000"),
                  """
                  insert into catalogue_element
                    (municipality, concept, type, code, title, first_version)
                  select municipality, concept, 'Goal', code, title, 1
                  from catalogue_element where type = 'Measure' limit 1
                  """))
          .hasMessageContaining("catalogue_element_code");
    }

    @Test
    void showsAndTakesNoForeignRow() throws SQLException {
      for (var table : List.of("catalogue_version", "catalogue_element", "measure", "indicator")) {
        var foreign = "select count(*) from " + table + " where municipality <> '05112000'";
        assertThat(count(new Scope("05112000"), "select count(*) from " + table)).isPositive();
        assertThat(count(new Scope("05112000"), foreign)).isZero();
        assertThat(count(Scope.HEALTH, "select count(*) from " + table)).isZero();
      }
      assertThatThrownBy(() ->
              execute(
                  new Scope("05112000"),
                  """
                  insert into catalogue_version (municipality, number, reason, document, hash)
                  values ('05162', 1, '', '', encode(sha256(''), 'hex'))
                  """))
          .hasMessageContaining("row-level security");
    }

    private long count(Scope scope, String query) throws SQLException {
      try (var connection = serviceRole(scope);
          var statement = connection.createStatement();
          var rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getLong(1);
      }
    }

    private void execute(Scope scope, String sql) throws SQLException {
      try (var connection = serviceRole(scope);
          var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    /** The service's own role with a scope, without anything of the service in between. */
    private Connection serviceRole(Scope scope) throws SQLException {
      var server = service.part(DatabaseServer.class);
      var connection =
          DriverManager.getConnection(server.url(), server.username(), server.password());
      connection.setSchema("zielstand");
      try (var setting = connection.prepareStatement("select set_config(?, ?, false)")) {
        setting.setString(1, "zielstand.scope");
        setting.setString(2, scope.name());
        setting.execute();
      }
      return connection;
    }
  }
}
