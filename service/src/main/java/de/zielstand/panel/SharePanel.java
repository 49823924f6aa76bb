package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Band;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Line;
import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Role;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Slot;
import de.zielstand.chart.TimeLine;
import de.zielstand.indicator.TargetRule;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.survey.ShareReached;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The share that reached a level, wave by wave, with its uncertainty. */
final class SharePanel {
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  private SharePanel() {}

  static PanelContent of(Question question) {
    Optional<Picked> picked = LevelWave.indicator(question);
    if (picked.isEmpty()) {
      return question.nothing("empty.levels");
    }
    if (picked.get().held().indicator().scale().isEmpty()) {
      return question.nothing("empty.scale", picked.get().held().indicator().title());
    }
    List<LevelWave> waves = LevelWave.of(question, picked.get().held());
    return waves.stream().anyMatch(wave -> wave.assessed() > 0)
        ? drawn(question, picked.get(), waves)
        : question.nothing("empty.waves", picked.get().held().indicator().title());
  }

  private static PanelContent drawn(Question question, Picked picked, List<LevelWave> waves) {
    int level = LevelWave.levelMeant(picked);
    List<Point> shares = new ArrayList<>();
    List<Optional<Band.Span>> intervals = new ArrayList<>();
    boolean tooFew = false;
    for (LevelWave wave : waves) {
      Optional<ShareReached> share = wave.reaching(level).filter(one -> one.of() > 0);
      shares.add(
          share
              .<Point>map(one -> new Point.Known(fraction(one), of(question, one)))
              .orElseGet(() -> new Point.Missing("–", question.text("levels.incomplete"))));
      intervals.add(share.flatMap(SharePanel::interval));
      tooFew |= share.filter(one -> one.of() < ShareReached.FEWEST_FOR_INFERENCE).isPresent();
    }
    List<Line> lines = new ArrayList<>();
    String title = picked.held().indicator().scale().get(level).title();
    lines.add(new Line(Role.VALUE, question.text("share.value", title), shares));
    target(picked)
        .ifPresent(goal ->
            lines.add(
                new Line(
                    Role.TARGET,
                    question.text("share.target"),
                    waves.stream().<Point>map(_ -> new Point.Known(goal)).toList())));
    List<String> notes = Legend.notes(question, List.of(picked.now()));
    if (tooFew) {
      notes.add(question.text("share.too-few", ShareReached.FEWEST_FOR_INFERENCE));
    }
    return new PanelContent.Drawn(
        new Figure(
            finding(question, waves, level, title),
            question.text("share.subtitle", picked.held().indicator().title()),
            new TimeLine(
                TimeLine.Form.LINES,
                new Scale("%", new FigureWords(question.language(), true, List.of())),
                waves.stream().map(wave -> Slot.of(wave.period(), question.language())).toList(),
                lines,
                List.of(new Band(Role.VALUE, question.text("share.interval"), intervals)),
                List.of(),
                Optional.empty()),
            notes,
            Legend.source(question)),
        TimeLinePanel.ways(question, picked));
  }

  private static String finding(Question question, List<LevelWave> waves, int level, String title) {
    List<LevelWave> counted = waves.stream().filter(wave -> wave.assessed() > 0).toList();
    ShareReached first = counted.getFirst().reaching(level).orElseThrow();
    ShareReached last = counted.getLast().reaching(level).orElseThrow();
    String lastly = question.words().percent(fraction(last));
    return counted.size() == 1
        ? question.text(
            "share.finding.one", lastly, title, question.when().period(counted.getLast().period()))
        : question.text(
            "share.finding.many",
            title,
            question.words().percent(fraction(first)),
            question.when().period(counted.getFirst().period()),
            lastly,
            question.when().period(counted.getLast().period()));
  }

  private static String of(Question question, ShareReached share) {
    return question.text(
        "share.of",
        question.wording().number(share.reached()),
        question.wording().number(share.of()));
  }

  private static BigDecimal fraction(ShareReached share) {
    return BigDecimal.valueOf(share.reached()).divide(BigDecimal.valueOf(share.of()), DIGITS);
  }

  private static Optional<Band.Span> interval(ShareReached share) {
    return share.of() < ShareReached.FEWEST_FOR_INFERENCE
            || share.lower95() == null
            || share.upper95() == null
        ? Optional.empty()
        : Optional.of(
            new Band.Span(
                BigDecimal.valueOf(share.lower95()), BigDecimal.valueOf(share.upper95())));
  }

  private static Optional<BigDecimal> target(Picked picked) {
    return picked.now().rule() instanceof TargetRule.AtLeast least
        ? Optional.of(least.target())
        : Optional.empty();
  }
}
