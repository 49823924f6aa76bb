package de.zielstand.click.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.click.DayRange;
import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.indicator.ClickMetric;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatomoJsonTest {
  private static final Sent VISITS = Sent.of(FileKind.MATOMO_JSON, ClickMetric.VISITS);
  private static final Sent VIEWS = Sent.of(FileKind.MATOMO_JSON, ClickMetric.PAGE_VIEWS);
  private static final String DAY =
      "{\"nb_uniq_visitors\":105,\"nb_users\":0,\"nb_visits\":111,\"nb_actions\":213,"
          + "\"bounce_rate\":\"68%\",\"nb_actions_per_visit\":1.9}";
  private static final String PAGE =
      "{\"label\":\"/a\",\"nb_visits\":2,\"nb_hits\":3,\"exit_rate\":\"0%%\",\"url\":\"%s\"}";

  @Nested
  class ASummary {
    @ParameterizedTest
    @CsvSource({"VISITS, 111", "VISITORS, 105", "CLICKS, 213"})
    void tellsItsMetrics(ClickMetric metric, int count) {
      assertThat(Sent.of(FileKind.MATOMO_JSON, metric).counts("{\"2026-01-01\":" + DAY + "}"))
          .isEqualTo("2026-01-01 " + count);
    }

    @Test
    void countsNobodyOnAnEmptyDay() {
      assertThat(VISITS.counts("{\"2026-01-01\":" + DAY + ",\"2026-01-02\":[]}"))
          .isEqualTo("2026-01-01 111, 2026-01-02 0");
    }

    @Test
    void ofOneDayNeedsToBeToldWhich() {
      assertThat(VISITS.refused(DAY)).isEqualTo("DAY_MISSING 1");
      assertThat(VISITS.ofDay("2026-01-01").counts(DAY)).isEqualTo("2026-01-01 111");
    }

    @Test
    void isNoCountOfPageViews() {
      assertThat(VIEWS.refused("{\"2026-01-01\":" + DAY + "}"))
          .isEqualTo("METRIC_MISSING 1 2026-01-01");
    }
  }

  @Nested
  class Pages {
    @Test
    void areKeptWithoutTheirQueries() {
      var file =
          VIEWS.accepted(
              ("{\"2026-01-06\":["
                      + PAGE.formatted("http://example.org/a?mail=x")
                      + ","
                      + PAGE.formatted("http://example.org/a?mail=y")
                      + ","
                      + PAGE.formatted("http://example.org/b")
                      + "],\"2026-01-07\":[]}")
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(Sent.counts(file))
          .isEqualTo("example.org/a 2026-01-06 6, example.org/b 2026-01-06 3");
      assertThat(file.days())
          .contains(new DayRange(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 7)));
      assertThat(file.notices()).containsExactly(Notice.MERGED);
    }

    @Test
    void sayThatAVisitCountsOnEachOfThem() {
      var file =
          VISITS.accepted(
              ("{\"2026-01-06\":[" + PAGE.formatted("/a") + "]}").getBytes(StandardCharsets.UTF_8));
      assertThat(file.notices()).containsExactly(Notice.VISITS_BY_PAGE);
    }

    @Test
    void inFoldersAreRefused() {
      assertThat(
              VIEWS.refused(
                  "{\"2026-01-06\":["
                      + PAGE.formatted("/a")
                      + ",\n{\"label\":\"ordner\",\"nb_hits\":3,\"idsubdatatable\":7}]}"))
          .isEqualTo("TREE 2 2026-01-06[1]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"result\":\"error\",\"message\":\"Token\"}                     | SOURCE_ERROR 1",
        "{\"2026-01-05,2026-01-11\":{\"nb_visits\":1}}   | NOT_DAYS 1 2026-01-05,2026-01-11",
        "{\"2026-01\":{\"nb_visits\":1}}                                  | NOT_DAYS 1 2026-01",
        "{\"2026\":{\"nb_visits\":1}}                                     | NOT_DAYS 1 2026",
        "{\"2026-02-30\":{\"nb_visits\":1}}                               | NOT_A_DAY 1 2026-02-30",
        "{\"2026-07-01\":{\"nb_visits\":1}}                               | FUTURE_DAY 1 2026-07-01",
        "{\"2012-06-29\":{\"nb_visits\":1}}                              | TOO_OLD_DAY 1 2012-06-29",
        "{\"2026-01-01\":{\"nb_visits\":\"viele\"}}                      | NOT_A_COUNT 1 2026-01-01",
        "{\"2026-01-01\":{\"nb_visits\":-1}}                             | NOT_A_COUNT 1 2026-01-01",
        "{\"2026-01-01\":{\"nb_visits\":1.5}}                            | NOT_A_COUNT 1 2026-01-01",
        "{\"2026-01-01\":{\"nb_visits\":99999999999999}}                 | NOT_A_COUNT 1 2026-01-01",
        "{\"2026-01-01\":7}                                              | UNEXPECTED 1 2026-01-01",
        "{\"2026-01-01\":[7]}                                         | UNEXPECTED 1 2026-01-01[0]",
        "{\"2026-01-01\":[{\"nb_hits\":1}]}                           | UNEXPECTED 1 2026-01-01[0]",
        "{\"was\":1}                                                      | UNEXPECTED 1",
        "7                                                                | UNEXPECTED 1",
        "{\"2026-01-01\":{\"nb_visits\":1}                                | NOT_JSON 1",
        "{\"2026-01-01\":{\"nb_visits\":1}} x                             | NOT_JSON 1",
        "<html>                                                           | NOT_JSON 1"
      })
  void saysWhereItIsWrong(String file, String refusal) {
    assertThat(VISITS.refused(file)).startsWith(refusal);
  }

  @Test
  void refusesADayThatIsToldTwice() {
    assertThat(
            VISITS.refused("{\"2026-01-01\":{\"nb_visits\":1},\n\"2026-01-01\":{\"nb_visits\":2}}"))
        .startsWith("NOT_JSON 2");
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    assertThat(VISITS.refused("[".repeat(100_000))).startsWith("DAY_MISSING");
    assertThat(VISITS.ofDay("2026-01-01").refused("[".repeat(100_000))).startsWith("UNEXPECTED");
    assertThat(VISITS.refused("{\"a\":".repeat(100_000))).startsWith("NOT_JSON");
  }
}
