package de.zielstand.samples;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented click statistics: the same every time, with addresses that are kept for examples. */
final class ClickStory {
  private static final long SEED = 20_200_121;
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);
  private static final int VISITS_OF_THE_QUARTER = 5_339;
  private static final List<String> PAGES =
      List.of("/integration", "/integration/angebote", "/integration/sprachmittlung", "/ki/team");

  private ClickStory() {}

  /** As Matomo exports it: the last quarter of 2019 as it was entered, and three weeks more. */
  static byte[] matomo() {
    var random = new Random(SEED);
    var lines = new ArrayList<String>();
    lines.add(
        "date,nb_uniq_visitors,nb_users,nb_visits,nb_actions,nb_visits_converted,bounce_count,"
            + "sum_visit_length,max_actions,bounce_rate,nb_actions_per_visit,avg_time_on_site");
    int left = VISITS_OF_THE_QUARTER;
    var lastOfQuarter = LocalDate.of(2019, 12, 31);
    for (var day = LocalDate.of(2019, 10, 1);
        !day.isAfter(LocalDate.of(2020, 1, 20));
        day = day.plusDays(1)) {
      int visits = (isWorkday(day) ? 58 : 24) + random.nextInt(20);
      if (day.equals(lastOfQuarter)) {
        visits = left;
      }
      left -= visits;
      int bounced = visits * 2 / 3;
      lines.add(
          "%s,%d,0,%d,%d,0,%d,%d,18,%d%%,1.9,84"
              .formatted(
                  day,
                  visits - 6,
                  visits,
                  visits * 19 / 10,
                  bounced,
                  visits * 84,
                  bounced * 100 / visits));
    }
    return ("\uFEFF" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_16LE);
  }

  /** A year of a small website, with all that is no view of a page. */
  static String accessLog() {
    var random = new Random(SEED);
    var lines = new ArrayList<String>();
    for (var day = LocalDate.of(2019, 1, 1); day.getYear() == 2019; day = day.plusDays(1)) {
      var times = new ArrayList<LocalTime>();
      for (int i = 0; i < (isWorkday(day) ? 5 : 2); i++) {
        times.add(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
      }
      times.sort(Comparator.naturalOrder());
      for (var time : times) {
        lines.add(line(day, time, random));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(LocalDate day, LocalTime time, Random random) {
    int kind = random.nextInt(10);
    String page = PAGES.get(random.nextInt(PAGES.size()));
    String request =
        switch (kind) {
          case 0 -> "GET /assets/style.css HTTP/1.1\" 200";
          case 1 -> "POST /kontakt HTTP/1.1\" 302";
          case 2 -> "GET /alt HTTP/1.1\" 404";
          default -> "GET %s?seite=%d HTTP/1.1\" 200".formatted(page, random.nextInt(3));
        };
    String agent =
        switch (kind) {
          case 3 -> "Mozilla/5.0 (compatible; Examplebot/2.1; +https://www.example.org/bot)";
          case 4 -> "check_http/v2.3 (monitoring-plugins)";
          default -> "Mozilla/5.0 (X11; Linux x86_64; rv:70.0) Gecko/20100101 Firefox/70.0";
        };
    return "192.0.2.%d - - [%s] \"%s %d \"https://www.example.org/\" \"%s\""
        .formatted(
            1 + random.nextInt(254),
            TIME.format(day.atTime(time).atZone(ZONE)),
            request,
            1_000 + random.nextInt(9_000),
            agent);
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
