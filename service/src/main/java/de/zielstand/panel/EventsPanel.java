package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Grid;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.panel.Selected.Picked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Press reports, events and the like, counted year by year. */
final class EventsPanel {
  private static final int MOST_YEARS = 8;
  private static final int MOST = 30;
  private static final int NAMED = 3;

  private EventsPanel() {}

  private record Counted(Picked picked, Map<Integer, BigDecimal> byYear) {}

  static PanelContent of(Question question) {
    List<Counted> all =
        question.selected().indicators().stream()
            .filter(one -> isCounted(one.held().indicator().kind()))
            .map(one -> new Counted(one, byYear(question, one)))
            .filter(one -> !one.byYear().isEmpty())
            .toList();
    if (all.isEmpty()) {
      return question.nothing("empty.events");
    }
    List<String> notes =
        Legend.notes(question, all.stream().map(one -> one.picked().now()).toList());
    notes.add(question.text("events.note"));
    List<Counted> shown = question.first(all, MOST, notes);
    TreeSet<Integer> years = new TreeSet<>();
    shown.forEach(one -> years.addAll(one.byYear().keySet()));
    while (years.size() > MOST_YEARS) {
      years.pollFirst();
    }
    return new PanelContent.Drawn(
        new Figure(
            finding(question, all),
            question.text("events.subtitle"),
            new Grid(
                question.text("head.indicator"),
                years.stream().map(String::valueOf).toList(),
                shown.stream().map(one -> row(question, one, years)).toList()),
            notes,
            Legend.source(question)),
        List.of());
  }

  private static boolean isCounted(IndicatorKind kind) {
    return switch (kind) {
      case COUNT, RECURRING -> true;
      case DISTINCT, STOCK, QUANTITY, SHARE, SCORE, MILESTONE, CLICKS, LEVELS, JUDGEMENT -> false;
    };
  }

  /** Counts of periods that have nothing in common, so a year is their sum. */
  private static Map<Integer, BigDecimal> byYear(Question question, Picked picked) {
    Map<Integer, List<Amount>> amounts = new TreeMap<>();
    BreakdownPanel.figures(question, picked.held())
        .forEach((key, revision) -> {
          if (key.breakdown().isEmpty()
              && !key.period().lastDay().isAfter(question.on())
              && revision.content() instanceof Content.Value(var amount, var _)) {
            amounts
                .computeIfAbsent(key.period().reportingYear(), _ -> new ArrayList<>())
                .add(amount);
          }
        });
    boolean grows =
        picked.held().indicator().entry().isPresent()
            && picked.held().indicator().entry().get()
                == de.zielstand.indicator.Entry.RUNNING_TOTAL;
    Map<Integer, BigDecimal> byYear = new TreeMap<>();
    amounts.forEach((year, own) -> {
      Amount sum = (grows ? Aggregation.LAST : Aggregation.SUM).over(new ArrayList<>(own)).amount();
      BigDecimal number = sum == null ? null : sum.asNumber();
      if (number != null) {
        byYear.put(year, number);
      }
    });
    return byYear;
  }

  private static Grid.Row row(Question question, Counted one, Set<Integer> years) {
    return new Grid.Row(
        question.title(one.picked()),
        Optional.of(question.places().values(one.picked().held())),
        years.stream().map(year -> cell(question, one, year)).toList());
  }

  private static Grid.Cell cell(Question question, Counted one, int year) {
    BigDecimal number = one.byYear().get(year);
    return number == null
        ? Grid.Cell.of("–")
        : new Grid.Cell(
            FigureWords.plain(question.language()).of(number),
            "",
            Optional.of(number),
            new Grid.Shade.None(),
            "",
            Optional.empty());
  }

  /** The first of them: unlike things are put in no order. */
  private static String finding(Question question, List<Counted> all) {
    int year = question.facts().view().year();
    List<String> counted = new ArrayList<>();
    for (Counted one : all) {
      BigDecimal number = one.byYear().get(year);
      if (number != null && counted.size() < NAMED) {
        counted.add(
            question.text("quoted", one.picked().held().indicator().title())
                + " "
                + FigureWords.plain(question.language()).of(number));
      }
    }
    return counted.isEmpty()
        ? question.text("events.none", year)
        : question.text("events.finding", year, String.join(", ", counted));
  }
}
