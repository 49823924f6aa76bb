package de.zielstand.click.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.indicator.ClickMetric;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtrackerJsonTest {
  private static final Sent VIEWS =
      Sent.of(FileKind.ETRACKER_JSON, ClickMetric.PAGE_VIEWS).ofDay("2026-01-01");
  private static final String TWINS =
      "[{\"id\":\"1,9\",\"page_name\":\"Start\",\"page_impressions\":627,\"unique_visits\":5},"
          + "{\"id\":\"1,10\",\"page_name\":\"St\u2063art\",\"page_impressions\":3}]";

  @Test
  void putsTwinsTogetherThatDifferByAnInvisibleSign() {
    var file = VIEWS.accepted(TWINS.getBytes(StandardCharsets.UTF_8));
    assertThat(Sent.counts(file)).isEqualTo("Start 2026-01-01 630");
    assertThat(file.notices()).containsExactly(Notice.MERGED);
  }

  @Test
  void mayNameTheDaysItself() {
    assertThat(
            VIEWS.counts(
                "[{\"date\":\"2026-01-02\",\"page_impressions\":3},"
                    + "{\"Date\":\"03.01.2026\",\"page_impressions\":\"4\"}]"))
        .isEqualTo("2026-01-02 3, 2026-01-03 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"errors\":[],\"message\":\"no\"}                            | SOURCE_ERROR 1",
        "[{\"page_name\":\"Start\",\"unique_visits\":7}]               | METRIC_MISSING 1 [0]",
        "[{\"page_name\":\"Start\",\"page_impressions\":7}, 7]         | UNEXPECTED 1 [1]",
        "[{\"date\":\"2026-01\",\"page_impressions\":7}]               | NOT_DAYS 1 [0]",
        "[{\"page_name\":\"Start\",\"page_impressions\":null}]         | NOT_A_COUNT 1 [0]",
        "~Start~                                                       | NOT_JSON 1"
      })
  void saysWhereItIsWrong(String file, String refusal) {
    assertThat(VIEWS.refused(file)).startsWith(refusal);
  }

  @Test
  void needsToKnowTheDay() {
    assertThat(Sent.of(FileKind.ETRACKER_JSON, ClickMetric.PAGE_VIEWS).refused(TWINS))
        .isEqualTo("DAY_MISSING 1 [0]");
  }
}
