package de.zielstand.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.People;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The whole way on a PostgreSQL the tests do not bring along, named by an address with which a
 * superuser signs in: {@code jdbc:postgresql://localhost:5432/postgres?user=…&password=…}.
 */
class ServerOfOnesOwnTest {
  private static final String VARIABLE = "ZIELSTAND_TEST_POSTGRES_URL";
  private static final String RULES = "/kommunen/05114000/einstellungen";
  private static final Pattern FIELD =
      Pattern.compile("name=\"([a-z-]+)\" type=\"text\" value=\"([^\"]*)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @Test
  @EnabledIfEnvironmentVariable(
      named = VARIABLE,
      matches = ".+",
      disabledReason = VARIABLE + " is not set, so only the embedded PostgreSQL is tried")
  void keepsWhatIsSavedAndKeepsTenantsApart() throws SQLException {
    var url = Objects.requireNonNull(System.getenv(VARIABLE));
    try (var database = OwnDatabase.on(url)) {
      var environment = database.environment();
      try (var service = RunningZielstand.start(environment)) {
        save(service.signedIn("krefeld.admin"));
        assertThat(service.part(People.class).all(Scope.of(new Ags("05112000"))))
            .isNotEmpty()
            .allMatch(person -> person.home().equals(new Ags("05112000")));
        forgetfulCodeSeesNobody(environment);
      }
      try (var again = RunningZielstand.start(environment)) {
        assertThat(again.signedIn("krefeld.admin").get(RULES).body())
            .contains("name=\"deadline-days\" type=\"text\" value=\"44\"");
        var program = again.visitor().withTokenOf("krefeld.beauftragte");
        assertThat(program.getJson("/api/v1/municipalities/05114000/catalogue").body())
            .contains("Integrationskonzept");
      }
    }
  }

  private static void save(Visitor administrator) {
    var page = administrator.get(RULES).body();
    var fields = new HashMap<String, String>();
    FIELD.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    VERSION.matcher(page).results().forEach(version -> fields.put("version", version.group(1)));
    fields.put("deadline-days", "44");
    assertThat(administrator.submit(RULES, RULES, fields).statusCode()).isEqualTo(303);
  }

  private static void forgetfulCodeSeesNobody(Map<String, String> environment) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var statement = connection.createStatement();
        var count = statement.executeQuery("select count(*) from zielstand.person")) {
      assertThat(count.next()).isTrue();
      assertThat(count.getInt(1)).isZero();
    }
  }
}
