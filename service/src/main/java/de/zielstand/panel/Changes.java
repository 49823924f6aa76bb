package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.panel.Cell.Judged;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.Selected.Picked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became better or worse since an earlier day, or than was known then. */
final class Changes {
  private static final int MOST = 12;

  private Changes() {}

  static PanelContent of(Question question) {
    Optional<String> since = since(question);
    if (since.isEmpty()) {
      return question.nothing("empty.before");
    }
    List<Picked> changed =
        question.selected().indicators().stream()
            .filter(one ->
                switch (one.shift()) {
                  case BETTER, WORSE, NEW, LOST -> true;
                  case SAME, NONE -> false;
                })
            .sorted(Comparator.comparingInt(Changes::rank))
            .toList();
    if (changed.isEmpty()) {
      return question.nothing("changes.none", since.get());
    }
    List<String> notes = Legend.notes(question, changed.stream().map(Picked::now).toList());
    List<List<Cell>> rows = new ArrayList<>();
    for (Picked one : question.first(changed, MOST, notes)) {
      rows.add(row(question, one));
    }
    return new Listing(
        Legend.caption(
            question,
            finding(question, since.get(), changed),
            question.text("changes.subtitle", since.get(), question.day(question.on())),
            notes),
        List.of(
            question.text("head.indicator"),
            question.text("head.before"),
            question.text("head.now"),
            question.text("head.values")),
        rows);
  }

  /** In words what the day looked at is held against. */
  static Optional<String> since(Question question) {
    return question
        .facts()
        .before()
        .map(before ->
            switch (question.facts().view().compareWith().orElse(null)) {
              case View.Earlier.KnownAt(var instant) -> question.wording().instant(instant);
              case View.Earlier.On _ -> question.day(before.on());
              case null -> question.day(before.on());
            });
  }

  private static int rank(Picked one) {
    return switch (one.shift()) {
      case WORSE -> 0;
      case LOST -> 1;
      case BETTER -> 2;
      case NEW -> 3;
      case SAME, NONE -> 4;
    };
  }

  private static String finding(Question question, String since, List<Picked> changed) {
    Tally tally = Tally.of(changed);
    long fresh = changed.stream().filter(one -> one.shift() == Shift.NEW).count();
    return tally.better() + tally.worse() == 0
        ? question.counted("changes.finding.new", fresh, since)
        : question.text("changes.finding", since, tally.better(), tally.worse());
  }

  private static List<Cell> row(Question question, Picked one) {
    return List.of(
        question.link(one),
        judged(question, one.before().orElseThrow().attainment().status()),
        judged(question, one.now().attainment().status()),
        new Cell.Words(
            question.text(
                "changes.values",
                Heights.of(one.before().orElseThrow(), question).valueText(),
                Heights.of(one.now(), question).valueText())));
  }

  static Judged judged(Question question, Status status) {
    return new Judged(status, question.words().status(status));
  }
}
