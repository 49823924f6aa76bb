package de.zielstand.panel;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Tone;
import de.zielstand.indicator.Breakdown;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One indicator by the parts of a feature, in the last period of which parts are known. */
final class BreakdownPanel {
  private BreakdownPanel() {}

  private record Part(String value, Content content) {
    Optional<BigDecimal> number() {
      return content instanceof Content.Value(var amount, var _)
          ? Optional.ofNullable(amount.asNumber())
          : Optional.empty();
    }
  }

  static PanelContent of(Question question) {
    for (Picked picked : question.selected().indicators()) {
      for (Breakdown feature : features(question, picked.held())) {
        Optional<PanelContent> drawn = drawn(question, picked, feature);
        if (drawn.isPresent()) {
          return drawn.get();
        }
      }
    }
    return question.nothing("empty.breakdown");
  }

  private static List<Breakdown> features(Question question, HeldIndicator held) {
    return held.indicator().breakdowns().stream()
        .filter(one -> question.choice().feature().map(one.key()::equals).orElse(true))
        .toList();
  }

  private static Optional<PanelContent> drawn(Question question, Picked picked, Breakdown feature) {
    TreeMap<Period, List<Part>> byPeriod = new TreeMap<>();
    figures(question, picked.held())
        .forEach((key, revision) -> {
          String prefix = feature.key() + "=";
          // A pair of features is a cell of a table, not a part of this one.
          if (key.breakdown().startsWith(prefix) && !key.breakdown().contains(",")) {
            byPeriod
                .computeIfAbsent(key.period(), _ -> new ArrayList<>())
                .add(new Part(key.breakdown().substring(prefix.length()), revision.content()));
          }
        });
    byPeriod.keySet().removeIf(period -> period.lastDay().isAfter(question.on()));
    return byPeriod.isEmpty()
        ? Optional.empty()
        : Optional.of(
            drawn(
                question,
                picked,
                feature,
                byPeriod.lastKey(),
                byPeriod.lastEntry().getValue().stream()
                    .sorted(
                        Comparator.comparing((Part part) -> part.number().orElse(BigDecimal.ZERO))
                            .reversed())
                    .toList()));
  }

  private static PanelContent drawn(
      Question question, Picked picked, Breakdown feature, Period period, List<Part> parts) {
    List<String> notes = Legend.notes(question, List.of(picked.now()));
    Scale scale =
        new Scale(picked.held().indicator().unit(), question.figures(picked.held().indicator()));
    List<Bullets.Row> rows = new ArrayList<>();
    for (Part part : question.first(parts, Choice.MOST, notes)) {
      rows.add(
          new Bullets.Row(
              part.value(),
              scale,
              part.number(),
              Optional.empty(),
              Optional.empty(),
              Tone.NEUTRAL,
              "",
              "",
              part.content() instanceof Content.Missing(var sign) ? question.word(sign) : "",
              Optional.empty()));
    }
    return new PanelContent.Drawn(
        new Figure(
            finding(question, picked, parts, scale),
            question.text(
                "breakdown.subtitle",
                picked.held().indicator().title(),
                feature.title(),
                question.when().period(period)),
            new Bullets(rows),
            notes,
            Legend.source(question)),
        TimeLinePanel.ways(question, picked));
  }

  private static String finding(Question question, Picked picked, List<Part> parts, Scale scale) {
    Part first = parts.getFirst();
    return first
        .number()
        .map(number -> question.text("breakdown.finding", first.value(), scale.text(number)))
        .orElseGet(() -> question.text("breakdown.none", picked.held().indicator().title()));
  }

  static Map<FigureKey, Revision> figures(Question question, HeldIndicator held) {
    FigureKey first = new FigureKey(held.concept(), held.indicator().code(), Period.EARLIEST, "");
    Map<FigureKey, Revision> own = new TreeMap<>();
    for (var entry : question.facts().figures().tailMap(first).entrySet()) {
      FigureKey key = entry.getKey();
      if (!key.indicator().equals(first.indicator()) || !key.concept().equals(first.concept())) {
        break;
      }
      own.put(key, entry.getValue());
    }
    return own;
  }
}
