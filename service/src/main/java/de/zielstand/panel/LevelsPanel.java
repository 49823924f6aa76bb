package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.Stacks.Stack;
import de.zielstand.indicator.Level;
import de.zielstand.intake.WaveFindings;
import de.zielstand.intake.Waves;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.survey.ShareReached;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shares of the levels, wave by wave. */
final class LevelsPanel {
  private LevelsPanel() {}

  static PanelContent of(Question question) {
    Optional<Picked> picked = LevelWave.indicator(question);
    if (picked.isEmpty()) {
      return question.nothing("empty.levels");
    }
    if (picked.get().held().indicator().scale().isEmpty()) {
      return question.nothing("empty.scale", picked.get().held().indicator().title());
    }
    List<LevelWave> waves = LevelWave.of(question, picked.get().held());
    boolean drawable =
        waves.stream().anyMatch(wave -> wave.assessed() > 0)
            && picked.get().held().indicator().scale().size() <= Stacks.MOST_LEVELS;
    return drawable
        ? drawn(question, picked.get(), waves)
        : question.nothing("empty.waves", picked.get().held().indicator().title());
  }

  private static PanelContent drawn(Question question, Picked picked, List<LevelWave> waves) {
    HeldIndicator held = picked.held();
    List<String> notes = new ArrayList<>(instruments(question, held));
    notes.addAll(Legend.notes(question, List.of(picked.now())));
    List<Stack> stacks = new ArrayList<>();
    for (LevelWave wave : waves) {
      stacks.add(
          new Stack(
              question.when().period(wave.period()),
              wave.counts().stream().map(BigDecimal::valueOf).toList(),
              wave.counts().isEmpty()
                  ? question.text("levels.incomplete")
                  : question.text("levels.of", question.wording().number(wave.assessed()))));
    }
    return new PanelContent.Drawn(
        new Figure(
            finding(question, picked, waves),
            question.text("levels.subtitle", held.indicator().title()),
            new Stacks(
                new Scale(question.text("levels.unit"), FigureWords.plain(question.language())),
                held.indicator().scale().stream().map(Level::title).toList(),
                stacks,
                true),
            notes,
            Legend.source(question)),
        TimeLinePanel.ways(question, picked));
  }

  private static String finding(Question question, Picked picked, List<LevelWave> waves) {
    int level = LevelWave.levelMeant(picked);
    LevelWave last =
        waves.reversed().stream().filter(wave -> wave.assessed() > 0).findFirst().orElseThrow();
    ShareReached share = last.reaching(level).orElseGet(() -> ShareReached.of(0, 0));
    return question.text(
        "levels.finding",
        question.wording().number(share.reached()),
        question.wording().number(share.of()),
        picked.held().indicator().scale().get(level).title(),
        question.when().period(last.period()));
  }

  /** By what it was assessed, and where that changed. */
  private static List<String> instruments(Question question, HeldIndicator held) {
    List<String> said = new ArrayList<>();
    Optional<Waves.Method> before = Optional.empty();
    for (WaveFindings wave : question.facts().waves()) {
      if (wave.held().equals(held)) {
        Waves.Method method = wave.kept().method();
        String name = (method.instrument() + " " + method.version()).strip();
        if (before.filter(method::isComparableTo).isEmpty()) {
          said.add(
              question.text(
                  before.isEmpty() ? "levels.instrument" : "levels.other-instrument",
                  question.when().period(wave.kept().key().period()),
                  name));
        }
        before = Optional.of(method);
      }
    }
    return said;
  }
}
