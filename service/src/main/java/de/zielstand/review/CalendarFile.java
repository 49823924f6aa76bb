package de.zielstand.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days as a file that calendars read (RFC 5545). */
public record CalendarFile(String name, List<Event> events) {
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  public CalendarFile {
    events = List.copyOf(events);
  }

  /**
   * Something on a whole day.
   *
   * @param uid the same for the same thing in each file, so that calendars replace it
   */
  public record Event(String uid, LocalDate day, String summary, String description, String link) {}

  /**
   * As it is sent.
   *
   * @param writtenAt the calendar's reader takes the newer of two files
   */
  public String text(Instant writtenAt) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Zielstand//Termine//DE");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "X-WR-CALNAME:" + escaped(name));
    for (Event event : events) {
      line(text, "BEGIN:VEVENT");
      line(text, "UID:" + escaped(event.uid));
      line(text, "DTSTAMP:" + STAMP.format(writtenAt));
      line(text, "DTSTART;VALUE=DATE:" + day(event.day));
      line(text, "DTEND;VALUE=DATE:" + day(event.day.plusDays(1)));
      line(text, "SUMMARY:" + escaped(event.summary));
      line(text, "DESCRIPTION:" + escaped(event.description));
      line(text, "URL:" + event.link);
      // Deadlines leave the day free for other things.
      line(text, "TRANSP:TRANSPARENT");
      line(text, "END:VEVENT");
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cc}", " ");
  }

  /** Folds by bytes, never within a character; a line that goes on begins with a space. */
  private static void line(StringBuilder text, String content) {
    int length = 0;
    for (int at = 0; at < content.length(); ) {
      int sign = content.codePointAt(at);
      String one = Character.toString(sign);
      int bytes = one.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        text.append(END).append(' ');
        length = 1;
      }
      text.append(one);
      length += bytes;
      at += Character.charCount(sign);
    }
    text.append(END);
  }
}
