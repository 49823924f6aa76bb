package de.zielstand.panel;

import de.zielstand.chart.Figure;
import de.zielstand.chart.Grid;
import de.zielstand.indicator.Level;
import de.zielstand.intake.WaveFindings;
import de.zielstand.survey.ShareReached;
import de.zielstand.survey.SignTest;
import de.zielstand.survey.Transitions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From which level to which those went who were met twice. */
final class TransitionsPanel {
  private TransitionsPanel() {}

  /** Of the last wave of which transitions were told. */
  static PanelContent of(Question question) {
    List<Selected.Picked> indicators = question.selected().indicators();
    Optional<WaveFindings> last =
        question.facts().waves().reversed().stream()
            .filter(wave -> wave.transitions().isPresent())
            .filter(wave -> !wave.kept().key().period().lastDay().isAfter(question.on()))
            .filter(wave -> indicators.stream().anyMatch(one -> one.held().equals(wave.held())))
            .findFirst();
    return last.map(wave -> drawn(question, wave))
        .orElseGet(() -> question.nothing("empty.transitions"));
  }

  private static PanelContent drawn(Question question, WaveFindings wave) {
    Transitions transitions = wave.transitions().orElseThrow();
    List<String> levels = wave.held().indicator().scale().stream().map(Level::title).toList();
    List<Grid.Row> rows = new ArrayList<>();
    for (int from = 0; from < levels.size(); from++) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int to = 0; to < levels.size(); to++) {
        cells.add(cell(question, transitions, levels, from, to));
      }
      rows.add(new Grid.Row(levels.get(from), Optional.empty(), cells));
    }
    List<String> notes = new ArrayList<>();
    notes.add(question.text("transitions.read"));
    SignTest test = transitions.upAndDown();
    if (transitions.both() >= ShareReached.FEWEST_FOR_INFERENCE) {
      notes.add(question.text("transitions.test", question.words().probability(test.p())));
    }
    notes.add(question.text("note.persons"));
    return new PanelContent.Drawn(
        new Figure(
            question.text(
                "transitions.finding",
                transitions.both(),
                test.up(),
                transitions.same(),
                test.down()),
            question.text(
                "transitions.subtitle",
                wave.held().indicator().title(),
                question.when().period(wave.kept().key().period())),
            new Grid(question.text("transitions.from"), levels, rows),
            notes,
            Legend.source(question)),
        List.of());
  }

  private static Grid.Cell cell(
      Question question, Transitions transitions, List<String> levels, int from, int to) {
    int count =
        transitions.steps().stream()
            .filter(step -> step.from() == from && step.to() == to)
            .mapToInt(Transitions.Step::count)
            .sum();
    double share = transitions.both() == 0 ? 0 : (double) count / transitions.both();
    return new Grid.Cell(
        question.wording().number(count),
        question.text("transitions.cell", levels.get(from), levels.get(to), count),
        Optional.of(BigDecimal.valueOf(count)),
        new Grid.Shade.Strength(share),
        "",
        Optional.empty());
  }
}
