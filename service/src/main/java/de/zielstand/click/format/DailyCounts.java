package de.zielstand.click.format;

import de.zielstand.click.ClickFile;
import de.zielstand.click.DailyCount;
import de.zielstand.click.FileProblem;
import de.zielstand.click.FileQuestion;
import de.zielstand.click.Flaw;
import de.zielstand.click.Gathering;
import de.zielstand.click.Notice;
import de.zielstand.click.PageAddress;
import de.zielstand.click.Skipped;
import de.zielstand.indicator.ClickMetric;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a reader has understood so far; what means nothing ends the reading where it stands. */
final class DailyCounts {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");
  private static final Pattern LONGER =
      Pattern.compile("\\d{4}|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}\\D.*");
  private static final Pattern COUNT = Pattern.compile("\\d{1,13}(\\.0+)?");

  private final FileQuestion question;
  private final Gathering gathering = new Gathering();
  private boolean whole;
  private boolean byPage;

  DailyCounts(FileQuestion question) {
    this.question = question;
  }

  /** Where something stands in a file, as a problem there is to be told. */
  @FunctionalInterface
  interface Spot {
    FileProblem problem(Flaw flaw, String said);

    default UnreadableFile refuse(Flaw flaw, String said) {
      return new UnreadableFile(problem(flaw, said));
    }
  }

  ClickMetric metric() {
    return question.metric();
  }

  LocalDate day(String text, Spot spot) {
    String said = text.strip();
    var german = GERMAN_DAY.matcher(said);
    if (german.matches()) {
      said = german.group(3) + "-" + german.group(2) + "-" + german.group(1);
    }
    if (!DAY.matcher(said).matches()) {
      throw spot.refuse(LONGER.matcher(said).matches() ? Flaw.NOT_DAYS : Flaw.NOT_A_DAY, said);
    }
    try {
      return inTime(LocalDate.parse(said), spot);
    } catch (DateTimeException e) {
      throw spot.refuse(Flaw.NOT_A_DAY, said);
    }
  }

  LocalDate inTime(LocalDate day, Spot spot) {
    if (day.isAfter(question.latest())) {
      throw spot.refuse(Flaw.FUTURE_DAY, day.toString());
    }
    if (day.isBefore(question.earliest())) {
      throw spot.refuse(Flaw.TOO_OLD_DAY, question.earliest().toString());
    }
    return day;
  }

  /** The day somebody named beside the file. */
  LocalDate dayOfTheFile(Spot spot) {
    LocalDate day = question.day().orElseThrow(() -> spot.refuse(Flaw.DAY_MISSING, ""));
    return inTime(day, spot);
  }

  static long count(String text, Spot spot) {
    String said = text.strip();
    if (!COUNT.matcher(said).matches()) {
      throw spot.refuse(Flaw.NOT_A_COUNT, said);
    }
    int point = said.indexOf('.');
    long count = Long.parseLong(point < 0 ? said : said.substring(0, point));
    if (count > DailyCount.LARGEST) {
      throw spot.refuse(Flaw.NOT_A_COUNT, said);
    }
    return count;
  }

  void speaksOf(LocalDate day) {
    gathering.speaksOf(day);
  }

  /** Of all pages together; a day said twice is a file that contradicts itself. */
  void addWhole(LocalDate day, long count, Spot spot) {
    whole = true;
    if (byPage || gathering.has("", day)) {
      throw spot.refuse(Flaw.UNEXPECTED, day.toString());
    }
    add("", day, count, spot);
  }

  /** Of one page; rows that mean the same page are put together. */
  void addPage(String address, LocalDate day, long count, Spot spot) {
    byPage = true;
    String page = PageAddress.of(address);
    if (whole) {
      throw spot.refuse(Flaw.UNEXPECTED, day.toString());
    }
    if (gathering.has(page, day)) {
      gathering.notice(Notice.MERGED);
    }
    add(page, day, count, spot);
  }

  /** A line of a log; nothing but its page and day is kept. */
  void addView(String page, LocalDate day, Spot spot) {
    if (page.length() > DailyCount.LONGEST_PAGE) {
      gathering.speaksOf(day);
      skip(Skipped.LONG_ADDRESS);
    } else {
      add(page, day, 1, spot);
    }
  }

  void skip(Skipped reason) {
    gathering.skip(reason);
  }

  void notice(Notice notice) {
    gathering.notice(notice);
  }

  ClickFile file() {
    if (byPage && metric() == ClickMetric.VISITS) {
      notice(Notice.VISITS_BY_PAGE);
    }
    if (metric() == ClickMetric.VISITORS) {
      notice(Notice.VISITORS_STAY_APART);
    }
    return gathering.file();
  }

  private void add(String page, LocalDate day, long count, Spot spot) {
    Optional<Flaw> flaw = gathering.add(page, day, count);
    if (flaw.isPresent()) {
      throw spot.refuse(flaw.get(), flaw.get().isTooMuch() ? "" : page);
    }
  }
}
