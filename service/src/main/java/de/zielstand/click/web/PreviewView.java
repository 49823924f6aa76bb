package de.zielstand.click.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.ClickFile;
import de.zielstand.click.DailyCount;
import de.zielstand.click.PageVisits.Outcome.Weighed;
import de.zielstand.click.Skipped;
import de.zielstand.click.Upload;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a file says, before anything of it is taken over. */
record PreviewView(Frame frame, String ags, HeldIndicator held, Upload.Kept kept, Weighed weighed) {
  private static final int MOST_PAGES = 30;

  /** The days of a month with their counts. */
  record Month(Period period, NavigableMap<LocalDate, Long> days) {
    long count() {
      return days.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  record Page(String address, long count) {}

  ClickFile file() {
    return kept.upload().file();
  }

  String finding() {
    if (file().counts().isEmpty()) {
      return frame.text("click.check.finding.empty");
    }
    if (weighed.added() + weighed.changed() == 0) {
      return frame.text("click.check.finding.nothing");
    }
    return frame.text(
        "click.check.finding",
        number(file().counts().size()),
        number(file().days().map(days -> days.days()).orElse(0L)),
        number(weighed.added()),
        number(weighed.changed()),
        number(weighed.unchanged()));
  }

  List<Month> months() {
    NavigableMap<LocalDate, NavigableMap<LocalDate, Long>> months = new TreeMap<>();
    for (DailyCount count : file().counts()) {
      months
          .computeIfAbsent(count.day().withDayOfMonth(1), _ -> new TreeMap<>())
          .merge(count.day(), count.count(), Long::sum);
    }
    List<Month> all = new ArrayList<>();
    months.forEach(
        (first, days) -> all.add(new Month(Period.starting(PeriodKind.MONTH, first), days)));
    return all;
  }

  /** The largest. */
  List<Page> pages() {
    Map<String, Long> pages = new TreeMap<>();
    file().counts().forEach(count -> pages.merge(count.page(), count.count(), Long::sum));
    return pages.entrySet().stream()
        .map(page -> new Page(page.getKey(), page.getValue()))
        .sorted(Comparator.comparingLong(Page::count).reversed())
        .limit(MOST_PAGES)
        .toList();
  }

  List<Map.Entry<Skipped, Integer>> skipped() {
    return file().skipped().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }

  List<String> notices() {
    return file().notices().stream()
        .sorted()
        .map(notice -> frame.text(PageVisitsAnswer.notice(notice.name())))
        .toList();
  }

  String number(long number) {
    return frame.wording().number(number);
  }

  String address() {
    return ClicksView.path(ags) + "/" + kept.id();
  }

  List<Crumb> crumbs() {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("click.area"), ClicksView.path(ags)),
        new Crumb(frame.text("click.check"), ""));
  }
}
