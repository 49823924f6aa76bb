package de.zielstand.click.format;

import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import de.zielstand.click.Notice;
import de.zielstand.click.Skipped;
import de.zielstand.click.format.DailyCounts.Spot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Access logs of a web server: views of pages, counted as the lines run by. A few lines that are
 * torn are left out and said; a file in which they are many is no log.
 */
final class AccessLog {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int LONGEST_LINE = 32_768;
  private static final int MOST_LINES = 5_000_000;
  private static final int FIRST_LOOK = 20;
  private static final int TORN_AT_MOST = 20;
  private static final LocalTime NEARLY_MIDNIGHT = LocalTime.of(23, 30);
  private static final LocalTime PAST_MIDNIGHT = LocalTime.of(0, 30);

  private final DailyCounts counts;
  private final StringBuilder text = new StringBuilder();
  private int line;
  private int torn;
  private int firstTorn;
  private boolean namesNoBrowser;
  private @Nullable ZonedDateTime earliest;
  private @Nullable ZonedDateTime latest;

  private AccessLog(DailyCounts counts) {
    this.counts = counts;
  }

  static void read(InputStream file, DailyCounts counts) throws IOException {
    // Every byte is a sign, so nothing in a log is unreadable for its encoding.
    new AccessLog(counts)
        .lines(new BufferedReader(new InputStreamReader(file, StandardCharsets.ISO_8859_1)));
  }

  private void lines(BufferedReader file) throws IOException {
    while (nextLine(file)) {
      if (++line > MOST_LINES) {
        throw spot().refuse(Flaw.TOO_MANY_ROWS, Integer.toString(MOST_LINES));
      }
      if (!text.isEmpty()) {
        LogLine.parse(text.toString()).ifPresentOrElse(this::take, this::tear);
      }
      if (line == FIRST_LOOK && torn == FIRST_LOOK) {
        throw noLog();
      }
    }
    if (torn > 0 && torn > line / TORN_AT_MOST) {
      throw noLog();
    }
    if (namesNoBrowser) {
      counts.notice(Notice.ROBOTS_UNKNOWN);
    }
    boolean cut =
        earliest != null
            && latest != null
            && (earliest.toLocalTime().isAfter(PAST_MIDNIGHT)
                || latest.toLocalTime().isBefore(NEARLY_MIDNIGHT));
    if (cut) {
      counts.notice(Notice.CUT_DAYS);
    }
  }

  private void take(LogLine read) {
    ZonedDateTime at = read.at().withZoneSameInstant(ZONE);
    earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
    latest = latest == null || at.isAfter(latest) ? at : latest;
    counts.speaksOf(counts.inTime(at.toLocalDate(), spot()));
    namesNoBrowser |= !read.namesBrowser();
    Optional<Skipped> skipped = read.request().skipped();
    if (skipped.isPresent()) {
      counts.skip(skipped.get());
    } else {
      counts.addView(read.request().page(), at.toLocalDate(), spot());
    }
  }

  private void tear() {
    torn++;
    firstTorn = firstTorn == 0 ? line : firstTorn;
    counts.skip(Skipped.UNREADABLE);
  }

  private UnreadableFile noLog() {
    return new UnreadableFile(FileProblem.inLine(Flaw.NOT_A_LOG, firstTorn, ""));
  }

  private Spot spot() {
    int at = line;
    // What the line says names people.
    return (flaw, said) -> FileProblem.inLine(flaw, at, flaw == Flaw.LONG_ADDRESS ? "" : said);
  }

  /** Into the text; of a line that never ends only its beginning. */
  private boolean nextLine(BufferedReader file) throws IOException {
    text.setLength(0);
    int sign = file.read();
    if (sign < 0) {
      return false;
    }
    while (sign >= 0 && sign != '\n') {
      if (text.length() < LONGEST_LINE && sign != '\r') {
        text.append((char) sign);
      }
      sign = file.read();
    }
    return true;
  }
}
