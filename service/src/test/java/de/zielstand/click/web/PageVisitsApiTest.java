package de.zielstand.click.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.click.ClickTown;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageVisitsApiTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final ClickTown TOWN = ClickTown.at(SERVICE, "05513000");
  private static final Visitor PROGRAM = TOWN.program();
  private static final String JSON = "source=matomo-json&indicator=";

  private static String send(String query, String file) {
    var answer = TOWN.send(PROGRAM, query, file.getBytes(StandardCharsets.UTF_8));
    return answer.statusCode() + " " + answer.body();
  }

  /** A quarter in which each day counts the same. */
  private static String quarter(LocalDate first, int each) {
    return first
        .datesUntil(first.plusMonths(3))
        .map(day -> "\"%s\":{\"nb_visits\":%d}".formatted(day, each))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String figures(String query) {
    return PROGRAM
        .getJson("/api/v1/municipalities/" + TOWN.ags() + "/observations?" + query)
        .body();
  }

  private static String attainment(String state) {
    return PROGRAM
        .getJson(
            "/api/v1/municipalities/%s/attainment?on=2021-12-31&state=%s"
                .formatted(TOWN.ags(), state))
        .body();
  }

  @Nested
  class AFile {
    @Test
    void isTakenAtOnceUnlessOnlyAPreviewIsAskedFor() {
      var file = "{\"2019-12-30\":{\"nb_visits\":111},\"2019-12-31\":[]}";
      assertThat(send(JSON + "I1&mode=preview", file))
          .startsWith("200")
          .contains("\"new\":2", "\"saved\":false");
      assertThat(send(JSON + "I1", file))
          .contains("\"days\":2", "\"pages\":1", "\"firstDay\":\"2019-12-30\"", "\"new\":2");
      assertThat(send(JSON + "I1", file)).contains("\"new\":0", "\"unchanged\":2");
      assertThat(send(JSON + "I1", file.replace("111", "112")))
          .contains("\"changed\":1", "\"unchanged\":1");
    }

    @Test
    void saysWhatWasLeftOut() {
      var line = "192.0.2.7 - - [02/Feb/2020:17:44:13 +0100] \"%s /a HTTP/1.1\" 200 5\n";
      assertThat(
              send(
                  "source=access-log&indicator=I2", line.formatted("GET") + line.formatted("POST")))
          .contains("\"reason\":\"METHOD\",\"lines\":1", "\"code\":\"ROBOTS_UNKNOWN\"")
          .doesNotContain("192.0.2");
    }

    @Test
    void ofOneDayCanBeToldItsDay() {
      assertThat(send(JSON + "I1&day=2020-05-05", "{\"nb_visits\":7}")).contains("\"new\":1");
    }
  }

  @Nested
  class AQuarter {
    @Test
    void isAFigureOnceAllItsDaysAreKnown() {
      var first = LocalDate.of(2021, 1, 1);
      var all = quarter(first, 2);
      send(JSON + "I1", all.replace(",\"2021-03-31\":{\"nb_visits\":2}", ""));
      assertThat(figures("indicator=I1&state=entered&from=2021-Q1&to=2021-Q1"))
          .contains("\"items\":[]");
      send(JSON + "I1", "{\"2021-03-31\":{\"nb_visits\":2}}");
      assertThat(figures("indicator=I1&state=entered&from=2021-Q1&to=2021-Q1"))
          .contains("\"value\":\"180\"", "\"origin\":\"counted\"", "\"state\":\"open\"");
      assertThat(figures("indicator=I1&from=2021-Q1&to=2021-Q1")).contains("\"items\":[]");
    }

    @Test
    void isJudgedAtOnceAndWithALaterCount() {
      send(JSON + "I1", quarter(LocalDate.of(2021, 10, 1), 1));
      assertThat(attainment("entered")).contains("\"period\":\"2021-Q4\",\"value\":\"92\"");
      send(JSON + "I1", "{\"2021-12-24\":{\"nb_visits\":11}}");
      assertThat(attainment("entered"))
          .contains("\"period\":\"2021-Q4\",\"value\":\"102\"", "\"status\":\"REACHED\"");
      assertThat(attainment("approved")).doesNotContain("\"value\":\"102\"");
    }

    @Test
    void yieldsToWhatSomebodyEntered() {
      send(JSON + "I1", quarter(LocalDate.of(2022, 1, 1), 1));
      var here = "/api/v1/municipalities/" + TOWN.ags();
      PROGRAM.json(
          "POST",
          here + "/submissions/M/2022-Q1/reopen",
          "{\"reason\":\"Nachmeldung\",\"until\":\"2998-12-31\"}");
      var entered =
          PROGRAM.json(
              "POST",
              here + "/observations?mode=commit",
              "{\"items\":[{\"indicator\":\"I1\",\"period\":\"2022-Q1\",\"value\":\"95\"}]}");
      assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
      assertThat(figures("indicator=I1&state=entered&from=2022-Q1&to=2022-Q1"))
          .contains("\"value\":\"95\"", "\"origin\":\"import\"")
          .doesNotContain("\"value\":\"90\"");
    }

    @Test
    void isNeverTheSumOfVisitors() {
      var file = quarter(LocalDate.of(2021, 4, 1), 1).replace("nb_visits", "nb_uniq_visitors");
      assertThat(send(JSON + "I4", file)).contains("VISITORS_STAY_APART");
      assertThat(figures("indicator=I4&state=entered")).contains("\"items\":[]");
    }

    @Test
    void mayBeAMonth() {
      var log = new StringBuilder();
      for (int day = 1; day <= 28; day++) {
        log.append(
            "192.0.2.7 - - [%02d/Feb/2021:12:00:00 +0100] \"GET /a HTTP/1.1\" 200 5\n"
                .formatted(day));
      }
      send("source=access-log&indicator=I3", log.toString());
      assertThat(figures("indicator=I3&state=entered"))
          .contains("\"period\":\"2021-02\"", "\"value\":\"28\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "source=matomo-xml&indicator=I1      | {}           | 422 | source    | NOT_A_CHOICE",
        "indicator=I1                        | {}           | 422 | source    | NOT_A_CHOICE",
        "source=matomo-json                  | {}           | 422 | indicator | UNKNOWN_INDICATOR",
        "source=matomo-json&indicator=NIX    | {}           | 422 | indicator | UNKNOWN_INDICATOR",
        "source=matomo-json&indicator=I5     | {}           | 422 | indicator | NOT_CLICKS",
        "source=access-log&indicator=I1      | x            | 422 | source    | LOG_METRIC",
        "source=matomo-json&indicator=I1&mode=x | {}        | 422 | mode      | NOT_A_CHOICE",
        "source=matomo-json&indicator=I1&day=x  | {}        | 422 | day       | NOT_A_DAY",
        "source=matomo-json&indicator=I1     | {\"2019-01\":[]} | 422 | 2019-01 | NOT_DAYS",
        "source=matomo-json&indicator=I1     | {            | 400 | \"line\":1 | NOT_JSON",
        "source=matomo-csv&indicator=I1      | date,nb_visits~2019-01-01,x | 422 | nb_visits | NOT_A_COUNT"
      })
  void namesWhatIsWrong(String query, String file, String status, String place, String code) {
    assertThat(send(query, file.replace('~', '\n'))).startsWith(status).contains(place, code);
  }

  @Test
  void isRefusedBeyondSixtyFourMebibytes() {
    var file = new byte[64 * 1024 * 1024 + 1];
    java.util.Arrays.fill(file, (byte) ' ');
    assertThat(TOWN.send(PROGRAM, JSON + "I1", file).statusCode()).isEqualTo(413);
  }

  @Test
  void isNotForOthers() {
    var stranger = SERVICE.visitor().withTokenOf("krefeld.erfassung");
    assertThat(TOWN.send(stranger, JSON + "I1", new byte[0]).statusCode()).isEqualTo(404);
  }
}
