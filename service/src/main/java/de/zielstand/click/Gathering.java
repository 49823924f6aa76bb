package de.zielstand.click;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a file says line by line, within bounds that no file can push. It changes as
 * it goes and belongs to the one who reads.
 */
public final class Gathering {
  static final int MOST_PAGES = 20_000;
  static final int MOST_COUNTS = 500_000;

  private final Map<String, Map<LocalDate, Long>> counts = new HashMap<>();
  private final Map<Skipped, Integer> skipped = new EnumMap<>(Skipped.class);
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private @Nullable DayRange days;
  private int size;

  /** The flaw of the file where it says too much; counts of one page and day are added. */
  public Optional<Flaw> add(String page, LocalDate day, long count) {
    speaksOf(day);
    if (page.length() > DailyCount.LONGEST_PAGE) {
      return Optional.of(Flaw.LONG_ADDRESS);
    }
    Map<LocalDate, Long> ofPage = counts.get(page);
    if (ofPage == null) {
      if (counts.size() == MOST_PAGES) {
        return Optional.of(Flaw.TOO_MANY_PAGES);
      }
      ofPage = new HashMap<>();
      counts.put(page, ofPage);
    }
    Long before = ofPage.get(day);
    if (before == null && ++size > MOST_COUNTS) {
      return Optional.of(Flaw.TOO_MANY_COUNTS);
    }
    long now = count + (before == null ? 0 : before);
    ofPage.put(day, now);
    return now > DailyCount.LARGEST ? Optional.of(Flaw.NOT_A_COUNT) : Optional.empty();
  }

  /** Whether there is a count of that page and day already. */
  public boolean has(String page, LocalDate day) {
    return counts.getOrDefault(page, Map.of()).containsKey(day);
  }

  /** A day of which a file may say nothing more. */
  public void speaksOf(LocalDate day) {
    days = days == null ? new DayRange(day, day) : days.with(day);
  }

  public void skip(Skipped reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  public void notice(Notice notice) {
    notices.add(notice);
  }

  public ClickFile file() {
    List<DailyCount> all = new ArrayList<>(size);
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(page ->
            page.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                    day -> all.add(new DailyCount(page.getKey(), day.getKey(), day.getValue()))));
    if (days == null) {
      notices.add(Notice.NO_DATA);
    }
    return new ClickFile(all, Optional.ofNullable(days), skipped, notices);
  }
}
