package de.zielstand.click.format;

import de.zielstand.click.PageRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of an Apache log in the formats common, combined, vhost_combined and combinedio. Read by
 * hand: a pattern can be made to run for ever by whoever chooses the name of their browser. The
 * address of the one who asked is passed over and never leaves this class.
 */
record LogLine(ZonedDateTime at, PageRequest request, boolean namesBrowser) {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final int TIME_LENGTH = 26;

  static Optional<LogLine> parse(String line) {
    int open = line.indexOf(" [");
    int close = line.indexOf("] \"", Math.max(open, 0));
    if (open < 0 || close - open - 2 != TIME_LENGTH) {
      return Optional.empty();
    }
    ZonedDateTime at = time(line.substring(open + 2, close));
    int requestEnd = quoteEnd(line, close + 3);
    if (at == null || requestEnd < 0) {
      return Optional.empty();
    }
    int status = status(line, requestEnd + 1);
    int sizeEnd = status < 0 ? -1 : size(line, requestEnd + 6);
    if (sizeEnd < 0) {
      return Optional.empty();
    }
    Optional<String> agent = agent(line, sizeEnd);
    String request = line.substring(close + 3, requestEnd);
    int method = request.indexOf(' ');
    int target = request.lastIndexOf(' ');
    boolean asked = method > 0 && target > method;
    return Optional.of(
        new LogLine(
            at,
            new PageRequest(
                site(line.substring(0, open)),
                asked ? request.substring(0, method) : "",
                asked ? request.substring(method + 1, target) : "",
                status,
                agent),
            agent.isPresent()));
  }

  /** A first word more than the usual three is the host that was asked. */
  private static Optional<String> site(String before) {
    int words = 1;
    for (int i = 0; i < before.length(); i++) {
      words += before.charAt(i) == ' ' ? 1 : 0;
    }
    if (words < 4) {
      return Optional.empty();
    }
    String host = before.substring(0, before.indexOf(' ')).replaceFirst(":\\d+$", "");
    // A name with letters; the address of a person has none, or colons.
    boolean named =
        host.indexOf(':') < 0 && host.chars().anyMatch(Character::isLetter) && host.length() < 254;
    return Optional.of(host).filter(_ -> named);
  }

  private static @Nullable ZonedDateTime time(String text) {
    int month = MONTHS.indexOf(text.substring(3, 6)) + 1;
    if (month == 0 || text.charAt(20) != ' ') {
      return null;
    }
    try {
      return LocalDateTime.of(
              number(text, 7, 11),
              month,
              number(text, 0, 2),
              number(text, 12, 14),
              number(text, 15, 17),
              // A leap second belongs to the minute before.
              Math.min(number(text, 18, 20), 59))
          .atZone(ZoneOffset.of(text.substring(21)));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** The closing quote, where a quote inside is written with a stroke before. */
  private static int quoteEnd(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  private static int status(String line, int from) {
    boolean there =
        line.length() > from + 4 && line.charAt(from) == ' ' && line.charAt(from + 4) == ' ';
    try {
      return there ? number(line, from + 1, from + 4) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Where the number of bytes ends, or the stroke that stands for none. */
  private static int size(String line, int from) {
    int end = from;
    while (end < line.length()
        && (Character.isDigit(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    return end == from ? -1 : end;
  }

  private static Optional<String> agent(String line, int from) {
    if (!line.startsWith(" \"", from)) {
      return Optional.empty();
    }
    int referer = quoteEnd(line, from + 2);
    if (referer < 0 || !line.startsWith(" \"", referer + 1)) {
      return Optional.empty();
    }
    int end = quoteEnd(line, referer + 3);
    return end < 0 ? Optional.empty() : Optional.of(line.substring(referer + 3, end));
  }
}
