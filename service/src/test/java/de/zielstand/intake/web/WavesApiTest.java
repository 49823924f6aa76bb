package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.database.Transactions;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test works in periods of its own. */
class WavesApiTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final LevelTown TOWN = LevelTown.at(SERVICE, "05374");
  private static final Visitor PROGRAM = TOWN.program();
  private static final String GOOD =
      """
      {"indicator":"I1","period":"{period}","instrument":"GER","version":"2020","eligible":34,
      "levels":[{"level":"A1","count":18},{"level":"A2","count":12}],
      "transitions":[{"from":"A0","to":"A1","count":3},{"from":"A1","to":"A2","count":7},
      {"from":"A2","to":"A1","count":1},{"from":"A1","to":"A1","count":2}]}
      """;

  private static String send(String mode, String body) {
    var answer = PROGRAM.json("POST", TOWN.api() + "/waves" + mode, body);
    return answer.statusCode() + " " + answer.body();
  }

  private static String good(String period) {
    return GOOD.replace("{period}", period);
  }

  private static String table(String period, String text) {
    return table(period, text, "34", "");
  }

  private static String table(String period, String text, String eligible, String mode) {
    var query =
        "?indicator=I1&instrument=GER&version=2020&period=" + period + "&eligible=" + eligible;
    var answer =
        PROGRAM.send(
            PROGRAM
                .request(TOWN.api() + "/waves" + query + mode)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(text)));
    return answer.statusCode() + " " + answer.body();
  }

  private static String figures(String period) {
    var query = "indicator=I1&state=entered&from=" + period + "&to=" + period;
    return PROGRAM.getJson(TOWN.api() + "/observations?" + query).body();
  }

  private static String waves() {
    return PROGRAM.getJson(TOWN.api() + "/waves?indicator=I1").body();
  }

  @Nested
  class AWave {
    @Test
    void becomesAFigureForEveryLevel() {
      TOWN.open(PROGRAM, "SJ2018-1");
      assertThat(send("?mode=preview", good("SJ2018-1")))
          .startsWith("200")
          .contains("\"accepted\":4", "\"assessed\":30", "\"saved\":false");
      assertThat(figures("SJ2018-1")).contains("\"items\":[]");
      assertThat(waves()).doesNotContain("SJ2018-1");

      assertThat(send("", good("SJ2018-1")))
          .startsWith("200")
          .contains("\"accepted\":4", "\"notices\":[]", "\"saved\":true");
      assertThat(figures("SJ2018-1"))
          .contains("stufe=A0", "stufe=A1", "\"count\":\"18\"", "\"origin\":\"import\"");
    }

    @Test
    void sentAgainChangesNothing() {
      TOWN.open(PROGRAM, "SJ2018-2");
      send("", good("SJ2018-2"));
      var known = waves();
      assertThat(send("", good("SJ2018-2"))).contains("\"accepted\":0", "\"unchanged\":4");
      assertThat(waves()).isEqualTo(known);
      assertThat(send("", good("SJ2018-2").replace("\"count\":12", "\"count\":13")))
          .contains("\"accepted\":1", "\"revised\":1");
    }

    @Test
    void isListedWithWhatItShows() {
      TOWN.open(PROGRAM, "SJ2017-1");
      send("", good("SJ2017-1"));
      // 12 of 30 reach A2; 10 rose, 1 fell, 2 stayed.
      assertThat(waves())
          .contains(
              "\"period\":\"SJ2017-1\"",
              "\"level\":\"A2\",\"reached\":12,\"of\":30,\"share\":0.4,\"lower95\":0.2459",
              "\"both\":13,\"up\":10,\"same\":2,\"down\":1,\"p\":0.0117");
      assertThat(PROGRAM.getJson(TOWN.api() + "/waves?indicator=I2").body())
          .contains("\"items\":[]");
    }

    @Test
    void ofAnotherInstrumentBreaksTheSeriesUnlessTheConceptSaysSo() {
      TOWN.open(PROGRAM, "SJ2020-1");
      TOWN.open(PROGRAM, "SJ2020-2");
      TOWN.open(PROGRAM, "SJ2022-1");
      send("", good("SJ2020-1"));
      assertThat(send("", good("SJ2020-2").replace("\"2020\"", "\"2021\"")))
          .startsWith("200")
          .contains("SERIES_BREAKS", "GER 2020 erhoben (SJ2020-1)");
      assertThat(send("", good("SJ2022-1").replace("GER", "Test")))
          .startsWith("200")
          .doesNotContain("SERIES_BREAKS");
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"I1\"|\"NIX\"|indicator|UNKNOWN_INDICATOR",
          "\"I1\"|\"I2\"|indicator|NO_SCALE",
          "\"I1\"|\"I3\"|indicator|NOT_LEVELS",
          "\"level\":\"A2\"|\"level\":\"C2\"|levels[1].level|UNKNOWN_LEVEL",
          "\"level\":\"A2\"|\"level\":\"A1\"|levels[1].level|LEVEL_TWICE",
          "SJ2019-1|2019-Q1|period|PERIOD_DOES_NOT_FIT",
          "SJ2019-1|bald|period|UNKNOWN_PERIOD",
          "SJ2019-1|SJ2900-1|period|PERIOD_NOT_BEGUN",
          "\"count\":18|\"count\":-1|levels[0].count|TOO_SMALL",
          "\"count\":18|\"count\":1.5|levels[0].count|NOT_A_WHOLE_NUMBER",
          "\"count\":18|\"count\":1000001|levels[0].count|TOO_LARGE",
          "\"eligible\":34|\"eligible\":29|eligible|ASSESSED_ABOVE_ELIGIBLE",
          "\"eligible\":34|\"x\":34|eligible|MISSING",
          "\"GER\"|\" \"|instrument|MISSING",
          "\"GER\"|\"\\u0000\"|instrument|NOT_A_TEXT",
          "\"to\":\"A2\"|\"to\":\"B1\"|transitions[1].count|TRANSITIONS_ABOVE_LEVEL",
          "\"to\":\"A2\"|\"to\":\"X\"|transitions[1].to|UNKNOWN_LEVEL",
          "\"from\":\"A2\"|\"from\":\"A0\"|transitions[2]|TRANSITION_TWICE",
          "\"levels\"|\"stufen\"|levels|MISSING"
        })
    void withThePathOfWhatIsWrong(String good, String bad, String path, String code) {
      var answer = send("", good("SJ2019-1").replace(good, bad));
      assertThat(answer)
          .startsWith("422")
          .contains("\"path\":\"" + path + "\"", "\"code\":\"" + code + "\"");
      assertThat(waves()).doesNotContain("SJ2019-1");
    }

    @Test
    void whileTheSubmissionIsLocked() {
      assertThat(send("", good("SJ2016-1")))
          .startsWith("422")
          .contains("\"path\":\"period\"", "LOCKED_CLOSED");
      TOWN.open(PROGRAM, "SJ2016-2");
      send("", good("SJ2016-2"));
      PROGRAM.json("POST", TOWN.api() + "/submissions/M/SJ2016-2/submit", "{}");
      assertThat(send("", good("SJ2016-2").replace("\"eligible\":34", "\"eligible\":35")))
          .startsWith("422")
          .contains("LOCKED_SUBMITTED");
    }

    @Test
    void byAnUnknownMode() {
      assertThat(send("?mode=vielleicht", good("SJ2019-1"))).startsWith("422").contains("mode");
    }
  }

  @Nested
  class ATablePerChild {
    private static final String PLANTED = "Yildirimov-Pflanzenbeet";

    @Test
    void isCountedAndNothingOfAChildIsKept() {
      TOWN.open(PROGRAM, "SJ2023-1");
      var text =
          """
          Name;Stufe;stufe_vorher;Geburtstag
          %s;A1;A0;2.3.2015
          "%s;\nzweite Zeile";a2;A1;
          Dritte;Selbstständig;;
          Vierte;;A1;krank
          """
              .formatted(PLANTED, PLANTED);
      assertThat(table("SJ2023-1", text, "34", "&mode=preview"))
          .startsWith("200")
          .contains("\"assessed\":3", "{\"from\":\"A0\",\"to\":\"A1\",\"count\":1}")
          .doesNotContain(PLANTED);
      assertThat(table("SJ2023-1", text)).startsWith("200").contains("\"saved\":true");
      assertThat(figures("SJ2023-1")).contains("\"count\":\"1\"").doesNotContain(PLANTED);
      assertThat(tablesWith("GER")).contains("wave");
      assertThat(tablesWith(PLANTED)).isEmpty();
    }

    @Test
    void isRefusedWithTheLineAndWithoutWhatStandsThere() {
      assertThat(table("SJ2024-1", "name;stufe\n" + PLANTED + ";A1\nx;" + PLANTED + "\n"))
          .startsWith("422")
          .contains("\"line\":3", "\"column\":\"stufe\"", "NOT_A_STEP")
          .doesNotContain(PLANTED);
    }

    @Test
    void needsItsColumnAndItsRowsAndWhatIsSaidBesideIt() {
      assertThat(table("SJ2024-1", "name\nx\n")).startsWith("422").contains("COLUMN_MISSING");
      assertThat(table("SJ2024-1", "stufe,stufe\nA1,A2\n"))
          .startsWith("422")
          .contains("COLUMN_TWICE");
      assertThat(table("SJ2024-1", "stufe\n")).startsWith("422").contains("NO_CHILDREN");
      assertThat(table("SJ2024-1", "")).startsWith("4");
      assertThat(table("SJ2024-1", "stufe\nA1\n", "viele", ""))
          .startsWith("422")
          .contains("\"path\":\"eligible\"", "NOT_A_WHOLE_NUMBER");
    }

    @Test
    void hasItsLimit() {
      var most = "stufe\n" + "A1\n".repeat(100_000);
      assertThat(table("SJ2024-1", most, "100000", "&mode=preview"))
          .contains("\"path\":\"period\"", "LOCKED_CLOSED");
      assertThat(table("SJ2024-1", most + "A1\n", "100001", "&mode=preview"))
          .startsWith("413")
          .contains("TOO_MANY_CHILDREN");
    }

    /** The tables in which that municipality has a row with that text, in any column. */
    private static List<String> tablesWith(String text) {
      return SERVICE
          .part(Transactions.class)
          .read(
              TOWN.scope(),
              () -> {
                var source = SERVICE.part(DataSource.class);
                try {
                  var connection = source.getConnection();
                  List<String> found = new ArrayList<>();
                  for (String table : names(connection)) {
                    if (has(connection, table, text)) {
                      found.add(table);
                    }
                  }
                  return found;
                } catch (SQLException e) {
                  throw new AssertionError(e);
                }
              });
    }

    private static List<String> names(Connection connection) throws SQLException {
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  """
                  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname = 'zielstand' and c.relkind in ('r', 'p')
                    and has_table_privilege(c.oid, 'select')
                  """)) {
        List<String> names = new ArrayList<>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    }

    private static boolean has(Connection connection, String table, String text)
        throws SQLException {
      try (var statement =
          connection.prepareStatement(
              "select exists (select from \"%s\" t where position(? in t::text) > 0)"
                  .formatted(table))) {
        statement.setString(1, text);
        try (var rows = statement.executeQuery()) {
          return rows.next() && rows.getBoolean(1);
        }
      }
    }
  }
}
