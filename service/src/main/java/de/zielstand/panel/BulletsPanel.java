package de.zielstand.panel;

import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Tone;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.panel.Selected.Picked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Value, target and what is expected by now, an indicator a line. */
final class BulletsPanel {
  private static final int MOST = 40;

  private BulletsPanel() {}

  static PanelContent of(Question question) {
    List<Picked> all = question.selected().indicators();
    List<Picked> asked = all.stream().filter(one -> isOfATarget(one.now())).toList();
    if (asked.isEmpty()) {
      return question.nothing("empty.targets");
    }
    List<String> notes = Legend.notes(question, asked.stream().map(Picked::now).toList());
    List<Picked> shown = question.first(asked, MOST, notes);
    int bare = all.size() - asked.size();
    if (bare > 0) {
      notes.add(question.counted("bullets.bare", bare));
    }
    List<Bullets.Row> rows = new ArrayList<>();
    shown.forEach(one -> rows.add(row(question, one)));
    return new PanelContent.Drawn(
        new Figure(
            finding(question, asked),
            question.text("bullets.subtitle", question.day(question.on())),
            new Bullets(rows),
            notes,
            Legend.source(question)),
        List.of());
  }

  /** Without a height to come to, a bar says nothing. */
  private static boolean isOfATarget(IndicatorEvaluation one) {
    return switch (one.attainment().status()) {
      case REACHED, ON_TRACK, AT_RISK, OFF_TRACK, MISSED, MOVED_AWAY, NOT_DUE, NO_DATA -> true;
      case NOT_MEASURABLE, NO_BASELINE, NO_TARGET, DEFERRED, DROPPED, SUPPRESSED -> false;
    };
  }

  /** What is farthest behind; where nothing is, how many are how far. */
  private static String finding(Question question, List<Picked> shown) {
    if (shown.size() == 1) {
      IndicatorEvaluation one = shown.getFirst().now();
      return one.held().indicator().title() + ": " + question.words(one).summary(one.summary());
    }
    return shown.stream()
        .filter(one -> isBehind(one.now().attainment()))
        .min(Urgency.LOWEST_DEGREE)
        .map(one ->
            question.text(
                "bullets.finding",
                one.held().indicator().title(),
                Heights.of(one.now(), question).text(question)))
        .orElseGet(() -> SummaryPanel.finding(question, Tally.of(shown)));
  }

  private static boolean isBehind(Attainment attainment) {
    return Shift.isJudged(attainment.status())
        && attainment.degree() != null
        && attainment.degree().compareTo(BigDecimal.ONE) < 0;
  }

  private static Bullets.Row row(Question question, Picked picked) {
    IndicatorEvaluation one = picked.now();
    Heights heights = Heights.of(one, question);
    Status status = one.attainment().status();
    return new Bullets.Row(
        question.title(picked),
        heights.scale(),
        heights.value(),
        heights.target(),
        heights.expected(),
        Tone.of(status),
        AttainmentWords.code(status),
        question.words().status(status),
        note(question, one, heights),
        Optional.of(question.places().values(one.held())));
  }

  /** The period the value is of; what is done or a step says itself in words. */
  private static String note(Question question, IndicatorEvaluation one, Heights heights) {
    if (one.period() == null) {
      return question.text("value.none");
    }
    String period = question.when().period(one.period());
    return heights.value().isEmpty() ? heights.valueText() + ", " + period : period;
  }
}
