package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.review.CalendarFile.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
  private static final Instant NOON = Instant.parse("2020-01-21T11:59:58Z");
  private static final List<String> SIGNS =
      List.of("a", "ß", "Ü", " ", ",", ";", ":", "\\", "\n", "„", "–", "n", "🗓", "=", "\"");

  @Test
  void isWhatACalendarReads() {
    var event =
        new Event(
            "05114000-2019-Q4-due@zielstand",
            LocalDate.of(2020, 1, 31),
            "4. Quartal 2019: Zahlen sind fällig",
            "Letzter Tag",
            "http://localhost/kommunen/05114000/meldungen");
    assertThat(new CalendarFile("Zielstand Krefeld", List.of(event)).text(NOON))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Zielstand//Termine//DE
            CALSCALE:GREGORIAN
            X-WR-CALNAME:Zielstand Krefeld
            BEGIN:VEVENT
            UID:05114000-2019-Q4-due@zielstand
            DTSTAMP:20200121T115958Z
            DTSTART;VALUE=DATE:20200131
            DTEND;VALUE=DATE:20200201
            SUMMARY:4. Quartal 2019: Zahlen sind fällig
            DESCRIPTION:Letzter Tag
            URL:http://localhost/kommunen/05114000/meldungen
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void cannotBeBrokenByWhatSomebodyTyped() {
    var event =
        new Event("u", LocalDate.EPOCH, "x\r\nEND:VEVENT\rBEGIN:VALARM", "a\u0000b", "http://x");
    var read = CalendarReader.read(new CalendarFile("", List.of(event)).text(NOON));
    assertThat(read)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.get("SUMMARY")).isEqualTo("x\nEND:VEVENT\nBEGIN:VALARM");
          assertThat(one.get("DESCRIPTION")).isEqualTo("a b");
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void comesBackAsItWasWrittenInLinesThatAreShortEnough(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      events.add(
          new Event(
              "uid-" + i,
              LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)),
              text(random),
              text(random),
              "http://localhost/" + "x".repeat(random.nextInt(120))));
    }
    var text = new CalendarFile(text(random), events).text(NOON);
    var said = "seed " + seed;
    assertThat(text).as(said).endsWith("\r\n").doesNotContain("\uFFFD");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).as(said).hasSizeLessThanOrEqualTo(75);
      assertThat(line).as(said).doesNotContain("\n", "\r");
    }
    var read = CalendarReader.read(text);
    assertThat(read).as(said).hasSameSizeAs(events);
    for (int i = 0; i < events.size(); i++) {
      var event = events.get(i);
      assertThat(read.get(i))
          .as(said)
          .containsEntry("UID", event.uid())
          .containsEntry("DTSTART;VALUE=DATE", event.day().toString().replace("-", ""))
          .containsEntry("SUMMARY", event.summary())
          .containsEntry("DESCRIPTION", event.description())
          .containsEntry("URL", event.link());
    }
  }

  private static String text(RandomGenerator random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(150); i > 0; i--) {
      text.append(SIGNS.get(random.nextInt(SIGNS.size())));
    }
    return text.toString();
  }
}
