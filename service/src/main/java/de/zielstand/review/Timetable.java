package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.chronicle.Agenda;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.municipality.HouseRules;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The periods of a year with their deadlines, by rhythm, the reviews planned in it, and what bodies
 * did and owe.
 *
 * @param undated reviews of which nobody can say yet when they will be
 */
public record Timetable(
    int year,
    List<Series> series,
    List<PlannedReview> reviews,
    List<PlannedReview> undated,
    Agenda agenda) {
  public Timetable {
    series = List.copyOf(series);
    reviews = List.copyOf(reviews);
    undated = List.copyOf(undated);
  }

  /** The periods of one rhythm, in order. */
  public record Series(PeriodKind rhythm, List<Entry> entries) {
    public Series {
      entries = List.copyOf(entries);
    }

    /** More periods than one takes in at a glance. */
    public boolean isDense() {
      return switch (rhythm) {
        case WEEK, MONTH, EVENT -> true;
        case QUARTER, HALF_YEAR, YEAR, SCHOOL_HALF_YEAR, SCHOOL_YEAR, TWO_YEARS -> false;
      };
    }
  }

  /**
   * A period and its deadline.
   *
   * @param owing how many submissions are owed for it
   */
  public record Entry(Period period, Deadline deadline, int owing) {}

  /** Of the periods that end in the year, or whose deadline does. */
  public static Timetable of(
      Catalogue catalogue,
      Ledger ledger,
      Chronicle chronicle,
      HouseRules rules,
      LocalDate today,
      int year) {
    Map<PeriodKind, Map<Period, Integer>> owing = new TreeMap<>();
    for (Expected one : Expected.foreseen(catalogue, ledger, today, LocalDate.of(year, 12, 31))) {
      Period period = one.key().period();
      if (period.lastDay().getYear() == year
          || Deadline.of(period, rules).due().getYear() == year) {
        owing.computeIfAbsent(period.kind(), _ -> new TreeMap<>()).merge(period, 1, Integer::sum);
      }
    }
    List<Series> series = new ArrayList<>();
    owing.forEach((rhythm, periods) -> {
      List<Entry> entries = new ArrayList<>();
      periods.forEach(
          (period, count) -> entries.add(new Entry(period, Deadline.of(period, rules), count)));
      series.add(new Series(rhythm, entries));
    });
    List<PlannedReview> reviews = PlannedReview.all(catalogue, chronicle);
    return new Timetable(
        year,
        series,
        reviews.stream()
            .filter(one -> one.day().map(LocalDate::getYear).equals(Optional.of(year)))
            .sorted(Comparator.comparing(one -> one.day().orElseThrow()))
            .toList(),
        reviews.stream().filter(one -> one.day().isEmpty()).toList(),
        Agenda.of(catalogue, chronicle, today, year));
  }
}
