package de.zielstand.panel;

import de.zielstand.chart.Figure;
import de.zielstand.evaluation.CourseChart;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.Track;
import de.zielstand.indicator.SeriesBreak;
import de.zielstand.panel.Selected.Picked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One indicator over time, with its target path and what may come. */
final class TimeLinePanel {
  private TimeLinePanel() {}

  /** Of the first with figures; a dashboard that names none shows what is most urgent. */
  static PanelContent of(Question question) {
    List<Picked> known = question.selected().known();
    Optional<Picked> drawable =
        known.stream().filter(one -> isDrawable(track(question, one))).findFirst();
    return drawable
        .map(one -> drawn(question, one))
        .or(() -> known.stream().findFirst().map(one -> told(question, one)))
        .orElseGet(() -> question.nothing("empty.figures"));
  }

  static Track track(Question question, Picked one) {
    return question.facts().hindsight().track(one.held(), question.on());
  }

  static boolean isDrawable(Track track) {
    return track.points().stream().anyMatch(point -> point.value() != null);
  }

  private static PanelContent drawn(Question question, Picked picked) {
    IndicatorEvaluation one = picked.now();
    Track track = track(question, picked);
    List<String> notes = new ArrayList<>();
    one.held().indicator().breaks().forEach(it -> notes.add(broken(question, it)));
    if (track.isSum()) {
      notes.add(question.text("time-line.sum"));
    }
    notes.addAll(Legend.notes(question, List.of(one)));
    return new PanelContent.Drawn(
        new Figure(
            question.words(one).summary(one.summary()),
            question.text(
                "time-line.subtitle",
                one.held().indicator().title(),
                one.held().indicator().unit(),
                question.word(one.held().indicator().rhythm())),
            CourseChart.of(one, track, question.language()),
            notes,
            Legend.source(question)),
        ways(question, picked));
  }

  /** What is done or not has no heights. */
  private static PanelContent told(Question question, Picked picked) {
    IndicatorEvaluation one = picked.now();
    return new PanelContent.Words(
        List.of(
            one.held().indicator().title() + ": " + question.words(one).summary(one.summary())));
  }

  static List<Way> ways(Question question, Picked one) {
    return List.of(
        new Way(question.text("way.values"), question.places().values(one.held())),
        new Way(one.holder().element().title(), question.places().standing(one.holder())));
  }

  private static String broken(Question question, SeriesBreak one) {
    return question.text("time-line.break", question.when().period(one.from()), one.reason());
  }
}
