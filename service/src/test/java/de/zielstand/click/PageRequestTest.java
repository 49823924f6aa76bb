package de.zielstand.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:70.0) Gecko/20100101 Firefox/70.0";

  private static Optional<Skipped> skipped(String method, String target, int status, String agent) {
    return new PageRequest(Optional.empty(), method, target, status, Optional.of(agent)).skipped();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 200",
    "GET, /integration, 304",
    "GET, /integration/index.html?x=1, 200",
    "GET, /seite.php, 200",
    "GET, /v1.2/neues, 200"
  })
  void countsWhatSomebodyHasSeen(String method, String target, int status) {
    assertThat(skipped(method, target, status, FIREFOX)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /, 200, METHOD",
    "HEAD, /, 200, METHOD",
    "GET, /, 301, STATUS",
    "GET, /, 404, STATUS",
    "GET, /, 206, STATUS",
    "GET, /logo.PNG, 200, FILE",
    "GET, /robots.txt?x=/a, 200, FILE",
    "GET, /flyer.pdf#seite=2, 200, FILE"
  })
  void leavesOutWhatIsNoPage(String method, String target, int status, Skipped why) {
    assertThat(skipped(method, target, status, FIREFOX)).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; Yahoo! Slurp)",
        "curl/7.88.1",
        "python-requests/2.31",
        "-",
        ""
      })
  void leavesOutRobots(String agent) {
    assertThat(skipped("GET", "/", 200, agent)).contains(Skipped.BOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check_http/v2.3 (nagios-plugins 2.3)", "UptimeRobot/2.0", "kube-probe/1.2"})
  void leavesOutMonitoring(String agent) {
    assertThat(skipped("GET", "/", 200, agent)).contains(Skipped.MONITORING);
  }

  @Test
  void takesATelephoneForNoRobot() {
    assertThat(skipped("GET", "/", 200, "Mozilla/5.0 (Linux; Android 9; CUBOT_X19)")).isEmpty();
  }

  @Nested
  class AnAddress {
    @ParameterizedTest
    @CsvSource({
      "http://example.org/a/b?mail=x@example.org#c, example.org/a/b",
      "https://name:secret@example.org/a, example.org/a",
      "/a@b?x, /a@b",
      "example.org/a, example.org/a",
      "'?x=1', /",
      "/straße, /straße"
    })
    void keepsThePageAndNothingOfTheOneWhoAsked(String url, String page) {
      assertThat(PageAddress.of(url)).isEqualTo(page);
    }

    @Test
    void losesInvisibleSigns() {
      assertThat(PageAddress.visible(" St\u2063art\u200b\u0000 ")).isEqualTo("Start");
    }
  }

  @Nested
  class AGathering {
    @Test
    void refusesMorePagesThanAWebsiteHas() {
      var gathering = new Gathering();
      var day = java.time.LocalDate.of(2019, 1, 1);
      for (int i = 0; i < Gathering.MOST_PAGES; i++) {
        assertThat(gathering.add("/" + i, day, 1)).isEmpty();
      }
      assertThat(gathering.add("/0", day, 1)).isEmpty();
      assertThat(gathering.add("/more", day, 1)).contains(Flaw.TOO_MANY_PAGES);
    }

    @Test
    void refusesMoreCountsThanFitIntoMemory() {
      var gathering = new Gathering();
      var day = java.time.LocalDate.of(2010, 1, 1);
      Optional<Flaw> flaw = Optional.empty();
      int counts = 0;
      while (flaw.isEmpty()) {
        flaw = gathering.add("/" + counts % 300, day.plusDays(counts / 300), 1);
        counts++;
      }
      assertThat(flaw).contains(Flaw.TOO_MANY_COUNTS);
      assertThat(counts).isEqualTo(Gathering.MOST_COUNTS + 1);
    }
  }
}
