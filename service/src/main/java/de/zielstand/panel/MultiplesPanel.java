package de.zielstand.panel;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Multiples;
import de.zielstand.chart.Tone;
import de.zielstand.evaluation.CourseChart;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.trend.TrendVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several indicators over time, each small and on a scale of its own. */
final class MultiplesPanel {
  private static final int MOST = 12;

  private MultiplesPanel() {}

  static PanelContent of(Question question) {
    List<Picked> known =
        question.selected().known().stream().filter(one -> one.now().value() != null).toList();
    if (known.isEmpty()) {
      return question.nothing("empty.figures");
    }
    List<String> notes = Legend.notes(question, known.stream().map(Picked::now).toList());
    notes.add(question.text("multiples.scales"));
    List<Multiples.Part> parts = new ArrayList<>();
    question.first(known, MOST, notes).forEach(one -> parts.add(part(question, one)));
    return new PanelContent.Drawn(
        new Figure(
            finding(question, known),
            question.text("multiples.subtitle", question.day(question.on())),
            new Multiples(parts, false),
            notes,
            Legend.source(question)),
        List.of());
  }

  /** How many go which way, as far as that can be said. */
  private static String finding(Question question, List<Picked> known) {
    long rising = count(known, TrendVerdict.RISING);
    long falling = count(known, TrendVerdict.FALLING);
    return rising + falling == 0
        ? question.counted("multiples.steady", known.size())
        : question.text("multiples.finding", known.size(), rising, falling);
  }

  private static long count(List<Picked> known, TrendVerdict wanted) {
    return known.stream()
        .map(one -> one.now().trend())
        .filter(trend -> trend != null && trend.verdict() == wanted)
        .count();
  }

  private static Multiples.Part part(Question question, Picked one) {
    Status status = one.now().attainment().status();
    return new Multiples.Part(
        question.title(one),
        CourseChart.of(one.now(), TimeLinePanel.track(question, one), question.language()),
        Tone.of(status),
        AttainmentWords.code(status),
        question.words().status(status),
        Optional.of(question.places().values(one.held())));
  }
}
