package de.zielstand.click.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.indicator.ClickMetric;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogTest {
  private static final Sent LOG = Sent.of(FileKind.ACCESS_LOG, ClickMetric.PAGE_VIEWS);
  private static final String BROWSER = " \"https://www.example.org/\" \"Mozilla/5.0 Firefox/70\"";

  private static String line(String time, String request) {
    return "192.0.2.7 - - [" + time + "] \"" + request + "\" 200 5120";
  }

  private static String view(String time) {
    return line(time, "GET /integration?x=1 HTTP/1.1") + BROWSER + "\n";
  }

  @Nested
  class EveryFormat {
    private static final String TIME = "02/Feb/2026:17:44:13 +0100";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "192.0.2.7 - - [%s] \"GET /a HTTP/1.1\" 200 5120",
          "192.0.2.7 - anna [%s] \"GET /a HTTP/1.1\" 304 -",
          "192.0.2.7 - - [%s] \"GET /a HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0\"",
          "192.0.2.7 - - [%s] \"GET /a HTTP/1.1\" 200 5120 \"-\" \"Mozilla \\\"5\\\"\" 300 6000",
          "2001:db8::7 - - [%s] \"GET /a HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0\"",
          "2001:db8::7 x y z [%s] \"GET /a HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0\"",
          "192.0.2.7 - - [%s] \"GET http://www.example.org/a HTTP/1.1\" 200 5120"
        })
    void isRead(String line) {
      assertThat(LOG.counts(line.formatted(TIME)))
          .endsWith("/a 2026-02-02 1")
          .doesNotContain("192");
    }

    @Test
    void withAHostKeepsTheHost() {
      assertThat(
              LOG.counts(
                  "www.example.org:443 192.0.2.7 - - [%s] \"GET /a HTTP/1.1\" 200 7 \"-\" \"M\""
                      .formatted(TIME)))
          .isEqualTo("www.example.org/a 2026-02-02 1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "31/Dec/2025:23:30:00 +0000, 2026-01-01",
    "31/Dec/2025:23:30:00 +0100, 2025-12-31",
    "01/Jul/2025:22:00:00 +0000, 2025-07-02",
    "01/Jul/2025:21:59:59 +0000, 2025-07-01",
    "26/Oct/2025:00:59:60 +0200, 2025-10-26"
  })
  void endsItsDaysInBerlin(String time, String day) {
    assertThat(LOG.counts(view(time))).isEqualTo("/integration " + day + " 1");
  }

  @Test
  void countsViewsAndSaysWhatItLeftOut() {
    var at = "02/Feb/2026:17:44:13 +0100";
    var file =
        LOG.accepted(
            (view(at)
                    + view(at)
                    + line(at, "GET /logo.png HTTP/1.1")
                    + "\n\r\n"
                    + line(at, "POST /a HTTP/1.1")
                    + "\n"
                    + line(at, "-")
                    + "\n"
                    + line(at, "GET /" + "a".repeat(600) + " HTTP/1.1")
                    + BROWSER
                    + "\n"
                    + line(at, "GET /a HTTP/1.1")
                    + " \"-\" \"Examplebot/2\"\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Sent.counts(file)).isEqualTo("/integration 2026-02-02 2");
    assertThat(Sent.skipped(file)).isEqualTo("{METHOD=2, FILE=1, BOT=1, LONG_ADDRESS=1}");
    assertThat(file.notices()).containsExactlyInAnyOrder(Notice.ROBOTS_UNKNOWN, Notice.CUT_DAYS);
  }

  @Test
  void fromMidnightToMidnightIsNotCut() {
    var file =
        LOG.accepted(
            (view("02/Feb/2026:00:04:13 +0100") + view("02/Feb/2026:23:44:13 +0100"))
                .getBytes(StandardCharsets.UTF_8));
    assertThat(file.notices()).isEmpty();
  }

  @Test
  void leavesOutATornLine() {
    var lines = view("02/Feb/2026:17:44:13 +0100").repeat(30) + "192.0.2.7 - - [02/Feb";
    var file = LOG.accepted(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(Sent.counts(file)).isEqualTo("/integration 2026-02-02 30");
    assertThat(Sent.skipped(file)).isEqualTo("{UNREADABLE=1}");
  }

  @Nested
  class ARefusal {
    @Test
    void isDueWhereMostLinesSayNothing() {
      assertThat(LOG.refused("date,nb_visits\n2026-01-01,7\n")).isEqualTo("NOT_A_LOG 1");
      assertThat(LOG.refused(view("02/Feb/2026:17:44:13 +0100") + "x\nx\n"))
          .isEqualTo("NOT_A_LOG 2");
    }

    @Test
    void namesTheLineOfADayThatHasNotBeen() {
      assertThat(
              LOG.refused(view("02/Feb/2026:17:44:13 +0100") + view("02/Feb/2027:17:44:13 +0100")))
          .isEqualTo("FUTURE_DAY 2");
    }

    @Test
    void neverNamesAnybody() {
      var reading = LOG.read(view("02/Feb/2027:17:44:13 +0100").getBytes(StandardCharsets.UTF_8));
      assertThat(reading.toString()).doesNotContain("192.0.2.7");
    }
  }

  @Test
  void isNotHeldUpByALineThatNeverEnds() {
    var file =
        LOG.accepted(
            (view("02/Feb/2026:17:44:13 +0100").repeat(30)
                    + "192.0.2.7 - - [02/Feb/2026:17:44:13 +0100] \""
                    + "\\\"".repeat(3_000_000))
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Sent.skipped(file)).isEqualTo("{UNREADABLE=1}");
  }
}
