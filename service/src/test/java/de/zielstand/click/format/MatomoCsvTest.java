package de.zielstand.click.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.indicator.ClickMetric;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatomoCsvTest {
  private static final Sent VISITS = Sent.of(FileKind.MATOMO_CSV, ClickMetric.VISITS);
  private static final Sent VIEWS = Sent.of(FileKind.MATOMO_CSV, ClickMetric.PAGE_VIEWS);
  private static final String SUMMARY =
      """
      date,nb_uniq_visitors,nb_users,nb_visits,nb_actions,bounce_rate,nb_actions_per_visit
      2026-01-01,105,0,111,213,68%,1.9
      2026-01-03,5,0,7,9,10%,1.2
      """;

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true", "UTF-8, true", "UTF-8, false"})
  void isReadInEveryEncodingMatomoWrites(Charset charset, boolean mark) {
    var file = VISITS.accepted(((mark ? "\uFEFF" : "") + SUMMARY).getBytes(charset));
    assertThat(Sent.counts(file)).isEqualTo("2026-01-01 111, 2026-01-03 7");
    assertThat(file.days().orElseThrow().days()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,nb_visits",
        "nb_visits,date",
        "Datum;Besuche",
        "Besuche\tDatum",
        "DATE,Visits",
        "\"date\",\"nb_visits\""
      })
  void findsItsColumnsByTheirNames(String heading) {
    var separator = heading.contains(";") ? ";" : heading.contains("\t") ? "\t" : ",";
    var first = heading.toLowerCase(java.util.Locale.ROOT).replace("\"", "").startsWith("dat");
    var row = first ? "2026-01-01" + separator + "7" : "7" + separator + "2026-01-01";
    assertThat(VISITS.counts(heading + "\r\n" + row + "\r\n\r\n")).isEqualTo("2026-01-01 7");
  }

  @Test
  void readsPagesWithCommasQuotesAndApostrophes() {
    assertThat(
            VIEWS.counts(
                """
                date,label,nb_hits,metadata_url
                2026-01-01,"/a,b",3,"http://example.org/a,b"
                2026-01-01,"/""x""\",4,
                2026-01-01,'=start,5,
                2026-01-01,"zwei
                Zeilen",6,
                """))
        .isEqualTo(
            "/\"x\" 2026-01-01 4, =start 2026-01-01 5, example.org/a,b 2026-01-01 3,"
                + " zweiZeilen 2026-01-01 6");
  }

  @ParameterizedTest
  @CsvSource({"''", "No data available", "'No data available\n'", "'\uFEFFNo data available'"})
  void mayHaveNothingToTell(String text) {
    var file = VISITS.accepted(text.getBytes(StandardCharsets.UTF_8));
    assertThat(file.counts()).isEmpty();
    assertThat(file.notices()).containsExactly(Notice.NO_DATA);
  }

  @Nested
  class ARefusal {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "date,nb_visits;2026-01-01,x                             | NOT_A_COUNT 2 nb_visits",
          "date,nb_visits;2026-01-01,1;2026-01-05 - 2026-01-11,2   | NOT_DAYS 3 date",
          "date,nb_visits;2026-01,2                                | NOT_DAYS 2 date",
          "date,nb_visits;gestern,2                                | NOT_A_DAY 2 date",
          "date,nb_visits;2026-01-01,2,3                           | CELLS 2",
          "date,nb_visits;2026-01-01,2;2026-01-01,2                | UNEXPECTED 3 date",
          "date,nb_visits,nb_visits;2026-01-01,2,3                 | DUPLICATE_COLUMN 1",
          "date,nb_visits;\"2026-01-01,2                           | OPEN_QUOTE 2",
          "date,nb_actions;2026-01-01,2                            | METRIC_MISSING 1",
          "nb_visits,nb_actions;2,3                                | DAY_MISSING 2 nb_visits",
          "date,label,nb_visits,idsubdatatable;2026-01-01,ordner,2,7 | TREE 2"
        })
    void namesLineAndColumn(String file, String refusal) {
      assertThat(VISITS.refused(file.replace(';', '\n'))).isEqualTo(refusal);
    }

    @Test
    void tellsTextFromWhatIsNone() {
      byte[] file = (SUMMARY + "x").getBytes(StandardCharsets.UTF_8);
      file[file.length - 1] = (byte) 0xFF;
      assertThat(VISITS.refused(file)).startsWith("NOT_TEXT");
    }

    @Test
    void endsALineThatNeverEnds() {
      assertThat(VISITS.refused("date,nb_visits\n" + "x".repeat(200_000))).isEqualTo("LONG_LINE 2");
    }
  }
}
