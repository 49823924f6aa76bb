package de.zielstand.panel;

import de.zielstand.attainment.Explanation.Step;
import de.zielstand.attainment.Status;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.panel.PanelContent.Tile;
import de.zielstand.panel.Selected.Picked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One number that says of which period it is and how it was put together. */
final class TilePanel {
  private TilePanel() {}

  /** Of the indicator that is named; else how many targets are reached. */
  static PanelContent of(Question question) {
    boolean namesOne =
        !question.choice().indicators().isEmpty()
            || question.facts().view().filter().indicator().isPresent();
    Selected selected = question.selected();
    if (namesOne) {
      return selected.indicators().stream()
          .findFirst()
          .map(one -> ofIndicator(question, one))
          .orElseGet(() -> question.nothing("empty.selection"));
    }
    return selected.counted().isEmpty()
        ? question.nothing("empty.targets")
        : ofTargets(question, selected.counted());
  }

  private static PanelContent ofTargets(Question question, List<Picked> counted) {
    Tally tally = Tally.of(counted);
    return new Tile(
        Legend.caption(
            question,
            SummaryPanel.finding(question, tally),
            question.text("tile.targets"),
            Legend.notes(question, counted.stream().map(Picked::now).toList())),
        question.text("value.of", tally.of(Status.REACHED), tally.judged()),
        question.text("tile.on", question.day(question.on())),
        Optional.empty(),
        Changes.since(question)
            .map(since -> question.text("tile.changed", since, tally.better(), tally.worse())),
        Optional.of(new Way(question.text("way.standing"), question.places().standing())));
  }

  private static PanelContent ofIndicator(Question question, Picked picked) {
    IndicatorEvaluation one = picked.now();
    if (one.period() == null) {
      return new PanelContent.Nothing(
          question.text("tile.none", one.held().indicator().title()),
          Optional.of(new Way(question.text("way.sheets"), question.places().sheets())));
    }
    Heights heights = Heights.of(one, question);
    Status status = one.attainment().status();
    return new Tile(
        Legend.caption(
            question,
            question.words(one).summary(one.summary()),
            one.held().indicator().title(),
            Legend.notes(question, List.of(one))),
        number(heights),
        about(question, one),
        Optional.of(Changes.judged(question, status)),
        change(question, picked, heights),
        Optional.of(new Way(question.text("way.values"), question.places().values(one.held()))));
  }

  /** What is a part of a whole has no unit. */
  private static String number(Heights heights) {
    String unit = heights.scale().unit();
    return unit.isEmpty() || heights.value().isEmpty() || heights.scale().words().percent()
        ? heights.valueText()
        : heights.valueText() + " " + unit;
  }

  private static String about(Question question, IndicatorEvaluation one) {
    String period = question.when().period(java.util.Objects.requireNonNull(one.period()));
    return one.explanation().steps().stream()
        .filter(Step.AddedUp.class::isInstance)
        .findFirst()
        .map(step -> question.text("tile.until", period) + " " + question.words(one).step(step))
        .orElse(period);
  }

  private static Optional<String> change(Question question, Picked picked, Heights heights) {
    Optional<BigDecimal> then =
        picked
            .before()
            .map(before -> Heights.of(before, question))
            .filter(before -> before.scale().equals(heights.scale()))
            .flatMap(Heights::value);
    Optional<String> since = Changes.since(question);
    if (then.isEmpty() || since.isEmpty() || heights.value().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal difference = heights.value().get().subtract(then.get());
    return Optional.of(
        difference.signum() == 0
            ? question.text("tile.unchanged", since.get())
            : question.text("tile.since", heights.scale().words().signed(difference), since.get()));
  }
}
