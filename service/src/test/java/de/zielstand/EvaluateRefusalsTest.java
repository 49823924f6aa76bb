package de.zielstand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calculators refuse, and where they say it is wrong. */
class EvaluateRefusalsTest {
  private static final String RIGHT_TARGET =
      "{\"form\":\"AT_LEAST\",\"scope\":\"AT_DATE\",\"target\":\"50\"}";
  private static final String RIGHT_OBSERVED = "{\"on\":\"2018-06-30\",\"value\":\"35\"}";

  private static Visitor program;

  @BeforeAll
  static void signIn() {
    program = RunningZielstand.shared().visitor().withTokenOf("krefeld.admin");
  }

  @Nested
  class WrongFields {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "target.form | NOT_A_CHOICE | {`form`:`MORE`}",
          "target.form | MISSING | {`scope`:`AT_DATE`}",
          "target.target | MISSING | {`form`:`AT_LEAST`,`scope`:`AT_DATE`}",
          "target.target | NOT_A_PLAIN_DECIMAL | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:`1e2`}",
          "target.target | NOT_A_PLAIN_DECIMAL | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:`NaN`}",
          "target.target | NOT_A_PLAIN_DECIMAL | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:[5]}",
          "target.target | TOO_MANY_DIGITS | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:1e999999}",
          "target.scope | NOT_A_CHOICE | {`form`:`AT_LEAST`,`scope`:7,`target`:5}",
          "target.hardUpper | NOT_TRUE_OR_FALSE | {`form`:`NONE`,`hardUpper`:`no`}",
          "target.dueOn | NOT_A_DAY | {`form`:`DONE_BY`,`dueOn`:`2018-02-30`}",
          "target.dueOn | NOT_A_DAY | {`form`:`DONE_BY`,`dueOn`:`31.12.2018`}",
          "target.startOn | START_NOT_BEFORE_DUE | {`form`:`DONE_BY`,`startOn`:`2018-01-02`,`dueOn`:`2018-01-02`}",
          "target.timesPerWindow | NOT_A_WHOLE_NUMBER | {`form`:`RECURRING`,`timesPerWindow`:1.5}",
          "target.timesPerWindow | NOT_A_WHOLE_NUMBER | {`form`:`RECURRING`,`timesPerWindow`:4294967297}",
          "target.interim | NOT_A_LIST | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:5,`interim`:{}}",
          "target.interim[1] | MISSING | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:5,`interim`:[{`on`:`2018-01-01`,`target`:2},null]}",
          "target.interim[1].on | NOT_A_DAY | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:5,`interim`:[{`on`:`2018-01-01`,`target`:2},{`on`:3,`target`:2}]}",
          "target.interim[1].on | INTERIM_TWICE_ON_ONE_DAY | {`form`:`AT_LEAST`,`scope`:`AT_DATE`,`target`:5,`interim`:[{`on`:`2018-01-01`,`target`:2},{`on`:`2018-01-01`,`target`:3}]}",
          "target.interim | INTERIM_NOT_ALLOWED | {`form`:`EXACTLY`,`scope`:`AT_DATE`,`target`:5,`interim`:[{`on`:`2018-01-01`,`target`:2}]}",
          "target.thresholds | NOT_AN_OBJECT | {`form`:`NONE`,`thresholds`:0.9}",
          "target.thresholds.atRisk | AT_RISK_ABOVE_ON_TRACK | {`form`:`NONE`,`thresholds`:{`onTrack`:`0.5`,`atRisk`:`0.6`}}",
          "observed | OBSERVED_DOES_NOT_FIT | {`form`:`DONE_BY`}"
        })
    void ofATargetAreNamed(String path, String code, String target) {
      refused("attainment", path, code, whole(target.replace('`', '"'), RIGHT_OBSERVED));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "observed.on | MISSING | {}",
          "observed.on | NOT_A_DAY | {`on`:20180630}",
          "observed.value | NOT_A_PLAIN_DECIMAL | {`on`:`2018-06-30`,`value`:`35,5`}",
          "observed.value | NOT_A_PLAIN_DECIMAL | {`on`:`2018-06-30`,`value`:true}",
          "observed.denominator | MISSING | {`on`:`2018-06-30`,`numerator`:3}",
          "observed.events[1] | MISSING | {`on`:`2018-06-30`,`events`:[1,null]}",
          "observed.counts[0] | NOT_A_WHOLE_NUMBER | {`on`:`2018-06-30`,`counts`:[`a`]}",
          "observed.lifecycle | NOT_A_CHOICE | {`on`:`2018-06-30`,`lifecycle`:`GONE`}",
          "observed | MORE_THAN_ONE_KIND | {`on`:`2018-06-30`,`value`:1,`events`:[]}",
          "observed | OBSERVED_DOES_NOT_FIT | {`on`:`2018-06-30`,`counts`:[1]}"
        })
    void ofWhatWasObservedAreNamed(String path, String code, String observed) {
      refused("attainment", path, code, whole(RIGHT_TARGET, observed.replace('`', '"')));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "trend | values | MISSING | {`horizon`:1}",
          "trend | values | NOT_A_LIST | {`values`:`1,2`,`horizon`:1}",
          "trend | values[3] | NOT_A_PLAIN_DECIMAL | {`values`:[1,2,3,`x`],`horizon`:1}",
          "trend | horizon | MISSING | {`values`:[1,2,3]}",
          "trend | horizon | TOO_SMALL | {`values`:[1,2,3],`horizon`:-1}",
          "trend | season | TOO_SMALL | {`values`:[1,2,3],`horizon`:1,`season`:0}",
          "trend | target | NOT_A_PLAIN_DECIMAL | {`values`:[1,2,3],`horizon`:1,`target`:{}}",
          "trend | values[1] | NOT_FINITE | {`values`:[1,1e400,3],`horizon`:1}",
          "paired | before[0] | MISSING | {`before`:[null],`after`:[1]}",
          "paired | after | DIFFERENT_LENGTHS | {`before`:[1],`after`:[]}",
          "share | reached | NUMERATOR_ABOVE_DENOMINATOR | {`reached`:3,`of`:2}",
          "share | of | TOO_SMALL | {`reached`:0,`of`:-2}",
          "mcnemar | up | NOT_A_WHOLE_NUMBER | {`up`:`9`,`down`:2}",
          "mcnemar | down | MISSING | {`up`:9,`down`:null}"
        })
    void ofStatisticsAreNamed(String call, String path, String code, String body) {
      refused(call, path, code, body.replace('`', '"'));
    }

    @Test
    void areAllToldAtOnce() {
      var problems =
          json(post("attainment", whole("{\"form\":1,\"target\":\"x\"}", "{\"on\":2}")).body())
              .path("problems");
      assertThat(CaseFile.each(problems).map(problem -> problem.path("path").asText()))
          .containsExactly("target.form", "target.target", "observed.on");
    }

    @Test
    void areToldInTheLanguageOfTheCaller() {
      var english =
          program.send(
              program
                  .request("/api/v1/evaluate/share")
                  .header("Content-Type", "application/json")
                  .header("Accept-Language", "en")
                  .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"of\":3}")));
      assertThat(english.body()).contains("This field is missing.");
      assertThat(post("share", "{\"of\":3}").body()).contains("Diese Angabe fehlt.");
    }

    @ParameterizedTest
    @CsvSource({"trend, values, 1001", "trend, values, 100000", "paired, before, 10001"})
    void areListsThatAreTooLong(String call, String field, int length) {
      var values =
          IntStream.range(0, length).mapToObj(Integer::toString).collect(Collectors.joining(","));
      var body = "{\"%s\":[%s],\"after\":[],\"horizon\":1}".formatted(field, values);
      refused(call, field, "TOO_MANY_VALUES", body);
    }

    @Test
    void areNumbersOfFourHundredDigits() {
      var long400 = "9".repeat(400);
      refused(
          "trend", "values[0]", "NOT_FINITE", "{\"values\":[%s],\"horizon\":1}".formatted(long400));
      refused(
          "attainment",
          "observed.value",
          "TOO_MANY_DIGITS",
          whole(RIGHT_TARGET, "{\"on\":\"2018-06-30\",\"value\":%s}".formatted(long400)));
    }
  }

  @Nested
  class UnreadableBodies {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{",
          "NaN",
          "{\"up\":NaN,\"down\":1}",
          "{\"up\":Infinity,\"down\":1}",
          "{\"up\":01,\"down\":1}",
          "{\"up\":1e99999999999,\"down\":1}",
          "{\"up\":1,\"down\":-1e-99999999999}",
          "{\"up\":1,\"up\":2,\"down\":1}",
          "{\"up\":1,\"down\":1} {}",
          "{\"up\":1,\"down\":1]",
          "up=1"
        })
    void areAnsweredWith400(String body) {
      var answer = post("mcnemar", body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }

    @Test
    void areThoseNestedTooDeeply() {
      assertThat(post("mcnemar", "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void areThoseWithNumbersNobodyCanMean() {
      assertThat(post("mcnemar", "{\"up\":%s}".formatted("1".repeat(5_000))).statusCode())
          .isEqualTo(400);
    }

    @Test
    void areTooLargeAboveAMillionBytes() {
      assertThat(post("mcnemar", " ".repeat(1_000_001)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"text\""})
    void orNotAnObjectAreAnsweredWith422(String body) {
      assertThat(post("mcnemar", body).statusCode()).isEqualTo(422);
    }
  }

  private static void refused(String call, String path, String code, String body) {
    var answer = post(call, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(CaseFile.each(json(answer.body()).path("problems")))
        .as(answer.body())
        .anySatisfy(problem -> {
          assertThat(problem.path("path").asText()).isEqualTo(path);
          assertThat(problem.path("code").asText()).isEqualTo(code);
          assertThat(problem.path("message").asText()).isNotBlank();
        });
  }

  private static java.net.http.HttpResponse<String> post(String call, String body) {
    return program.json("POST", "/api/v1/evaluate/" + call, body);
  }

  private static JsonNode json(String text) {
    return CaseFile.parse(text);
  }

  private static String whole(String target, String observed) {
    return "{\"target\":%s,\"observed\":%s}".formatted(target, observed);
  }
}
