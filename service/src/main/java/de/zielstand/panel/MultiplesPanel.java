package de.zielstand.panel;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Multiples;
import de.zielstand.chart.Tone;
import de.zielstand.evaluation.CourseChart;
import de.zielstand.panel.Selected.Picked;
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
            SummaryPanel.finding(question, Tally.of(known)),
            question.text("multiples.subtitle", question.day(question.on())),
            new Multiples(parts, false),
            notes,
            Legend.source(question)),
        List.of());
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
