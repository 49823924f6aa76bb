package de.zielstand.evaluation;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.SeriesBreak;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.review.Ledger;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an indicator with everything they ever were.
 *
 * @param parts the parts of its breakdowns that have figures, the whole first
 * @param periods the newest first, those without a figure between two with one too
 */
public record History(List<String> parts, List<Row> periods) {
  public History {
    parts = List.copyOf(parts);
    periods = List.copyOf(periods);
  }

  /**
   * A period.
   *
   * @param entries by part
   * @param sum what the Gemeinden come to, where no whole is shown
   * @param begins the break after which figures mean something else, where it begins with it
   */
  public record Row(
      Period period,
      Map<String, Entry> entries,
      Optional<GemeindeSum> sum,
      Optional<SeriesBreak> begins) {
    public Row {
      entries = Map.copyOf(entries);
    }
  }

  /**
   * A figure.
   *
   * @param shown empty where it is not approved yet, or was withdrawn
   * @param versions the newest first
   */
  public record Entry(Optional<Revision> shown, Stage stage, List<Revision> versions) {
    public Entry {
      versions = List.copyOf(versions);
    }
  }

  /**
   * Of one indicator.
   *
   * @param wholly whether versions are told that nobody approved
   */
  public static History of(HeldIndicator held, Ledger ledger, FigureState state, boolean wholly) {
    Address address = Address.of(held);
    SortedMap<FigureKey, Revision> shown = state.of(ledger);
    NavigableMap<Period, Map<String, Entry>> rows = new TreeMap<>();
    SortedSet<String> parts = new TreeSet<>();
    for (Submission submission : ledger.submissions().values()) {
      Map<FigureKey, List<Revision>> figures = new TreeMap<>();
      for (Revision revision : submission.revisions()) {
        if (Address.of(revision.key()).equals(address)) {
          figures.computeIfAbsent(revision.key(), _ -> new ArrayList<>()).add(revision);
        }
      }
      figures.forEach((key, all) -> {
        List<Revision> told = wholly ? all : approved(all, submission);
        if (!told.isEmpty()) {
          Optional<Revision> one = Optional.ofNullable(shown.get(key));
          Stage stage = FigureStage.of(one.orElse(all.getLast()), ledger);
          parts.add(key.breakdown());
          rows.computeIfAbsent(key.period(), _ -> new TreeMap<>())
              .put(key.breakdown(), new Entry(one, stage, newestFirst(told)));
        }
      });
    }
    shown.values().stream()
        .filter(one -> one.origin() == Origin.COUNTED && Address.of(one.key()).equals(address))
        .forEach(one -> {
          parts.add(one.key().breakdown());
          rows.computeIfAbsent(one.key().period(), _ -> new TreeMap<>())
              .putIfAbsent(
                  one.key().breakdown(),
                  new Entry(Optional.of(one), FigureStage.of(one, ledger), List.of(one)));
        });
    List<Row> periods = rows(held, rows);
    if (periods.stream().anyMatch(row -> row.sum().isPresent())) {
      parts.add("");
    }
    return new History(List.copyOf(parts), periods);
  }

  /** What each approval made known, and nothing between two of them. */
  private static List<Revision> approved(List<Revision> all, Submission submission) {
    List<Instant> approvals =
        submission.steps().stream().filter(step -> step.kind().approves()).map(Step::at).toList();
    return approvals.stream()
        .flatMap(at ->
            all.stream()
                .filter(one -> !one.recordedAt().isAfter(at))
                .max(Comparator.comparingInt(Revision::number))
                .stream())
        .distinct()
        .toList();
  }

  private static List<Revision> newestFirst(List<Revision> versions) {
    return versions.stream().sorted(Comparator.comparingInt(Revision::number).reversed()).toList();
  }

  private static List<Row> rows(
      HeldIndicator held, NavigableMap<Period, Map<String, Entry>> known) {
    List<Row> rows = new ArrayList<>();
    Optional<Period> before = Optional.empty();
    for (Map.Entry<Period, Map<String, Entry>> one : known.entrySet()) {
      Period period = one.getKey();
      Optional<Period> gap = before.flatMap(Period::next);
      while (gap.isPresent()
          && gap.get().kind() == period.kind()
          && gap.get().compareTo(period) < 0) {
        rows.add(row(held, gap.get(), Map.of(), before));
        before = gap;
        gap = gap.flatMap(Period::next);
      }
      rows.add(row(held, period, one.getValue(), before));
      before = Optional.of(period);
    }
    return rows.reversed();
  }

  private static Optional<GemeindeSum> sum(Indicator indicator, Map<String, Entry> entries) {
    return content(entries, "") == null
        ? GemeindeSum.of(indicator, part -> content(entries, part))
        : Optional.empty();
  }

  private static @Nullable Content content(Map<String, Entry> entries, String part) {
    Entry entry = entries.get(part);
    return entry == null ? null : entry.shown().map(Revision::content).orElse(null);
  }

  private static Row row(
      HeldIndicator held, Period period, Map<String, Entry> entries, Optional<Period> before) {
    return new Row(
        period,
        entries,
        sum(held.indicator(), entries),
        held.indicator().breaks().stream()
            .filter(one -> !period.firstDay().isBefore(one.from().firstDay()))
            .filter(one ->
                before.isPresent() && before.get().firstDay().isBefore(one.from().firstDay()))
            .findFirst());
  }
}
