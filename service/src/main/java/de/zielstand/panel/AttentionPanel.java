package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.element.Owner;
import de.zielstand.page.Bullet;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.review.Duty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What to look at first, and why: what worsened, what is overdue, what is due soon, far behind. */
final class AttentionPanel {
  private static final int MOST = 8;
  private static final int QUARTERS_BACK = 4;

  private AttentionPanel() {}

  /** A line of the list with what decides its place. */
  private record Concern(Urgency urgency, List<Cell> cells) {
    /** What nobody reported has no urgency of its own and comes right after what worsened. */
    int place() {
      return switch (urgency) {
        case WORSENED -> 0;
        case NONE -> 1;
        case DUE_SOON -> 2;
        case BEHIND -> 3;
        case MISSED -> 4;
      };
    }
  }

  static PanelContent of(Question question) {
    Selected selected = question.selected();
    List<Picked> urgent =
        selected.counted().stream()
            .filter(one -> Urgency.of(one) != Urgency.NONE)
            .sorted(Urgency.FIRST)
            .toList();
    List<Duty> overdue = overdue(question, selected.owners());
    if (urgent.isEmpty() && overdue.isEmpty()) {
      return selected.counted().isEmpty()
          ? question.nothing("empty.targets")
          : question.nothing("attention.none", question.day(question.on()));
    }
    List<String> notes = Legend.notes(question, urgent.stream().map(Picked::now).toList());
    int most = question.most(MOST);
    List<Concern> concerns = new ArrayList<>();
    urgent.stream().limit(most).forEach(one -> concerns.add(concern(question, one)));
    overdue.stream().limit(most).forEach(one -> concerns.add(concern(question, one)));
    List<List<Cell>> rows =
        concerns.stream()
            .sorted(Comparator.comparingInt(Concern::place))
            .limit(most)
            .map(Concern::cells)
            .toList();
    int left = urgent.size() + overdue.size() - rows.size();
    if (left > 0) {
      notes.add(question.counted("note.more", left));
    }
    return new Listing(
        Legend.caption(
            question,
            finding(question, urgent, overdue),
            question.text("attention.subtitle"),
            notes),
        List.of(
            question.text("head.indicator"),
            question.text("head.status"),
            question.text("head.value"),
            question.text("head.way"),
            question.text("head.why"),
            question.text("head.next")),
        rows);
  }

  private static String finding(Question question, List<Picked> urgent, List<Duty> overdue) {
    long worse = urgent.stream().filter(one -> Urgency.of(one) == Urgency.WORSENED).count();
    long soon = urgent.stream().filter(one -> Urgency.of(one) == Urgency.DUE_SOON).count();
    int all = urgent.size() + overdue.size();
    List<String> parts = new ArrayList<>();
    if (worse > 0) {
      parts.add(question.counted("attention.worse", worse));
    }
    if (!overdue.isEmpty()) {
      parts.add(question.counted("attention.overdue", overdue.size()));
    }
    if (soon > 0) {
      parts.add(question.counted("attention.soon", soon));
    }
    String first = question.counted("attention.finding", all);
    return parts.isEmpty()
        ? first + "."
        : question.text("attention.of-them", first, String.join(", ", parts));
  }

  /** The oldest of each owner stands for all of it. */
  private static List<Duty> overdue(Question question, Set<Owner> owners) {
    List<Duty> first = new ArrayList<>();
    question.facts().duties().stream()
        .filter(Duty::isUrgent)
        .filter(one -> owners.contains(one.key().owner()))
        .sorted(Comparator.comparing(Duty::dueOn))
        .forEach(one -> {
          if (first.stream().noneMatch(other -> other.key().owner().equals(one.key().owner()))) {
            first.add(one);
          }
        });
    return first;
  }

  private static Concern concern(Question question, Duty duty) {
    long days = ChronoUnit.DAYS.between(duty.dueOn(), question.facts().today());
    String period = question.when().period(duty.key().period());
    Places places = question.places();
    return new Concern(
        Urgency.NONE,
        List.of(
            new Cell.Link(new Way(duty.title(), places.standing(duty.key().owner()))),
            new Cell.Judged(Status.NO_DATA, question.word(duty.state())),
            new Cell.Words(period),
            new Cell.Words(""),
            new Cell.Words(
                switch (duty.state()) {
                  case RETURNED ->
                      question.text("attention.returned", period, question.day(duty.dueOn()));
                  case LATE, REOPENED, DUE, SUBMITTED, RUNNING, CLOSED, APPROVED ->
                      question.counted("attention.late", days, period);
                }),
            new Cell.Link(new Way(question.text("attention.to-sheet"), places.sheet(duty.key())))));
  }

  private static Concern concern(Question question, Picked one) {
    Heights heights = Heights.of(one.now(), question);
    Bullet bullet = one.now().rating().bullet();
    Status status = one.now().attainment().status();
    Places places = question.places();
    return new Concern(
        Urgency.of(one),
        List.of(
            question.link(one),
            Changes.judged(question, status),
            new Cell.Words(heights.text(question)),
            bullet == null
                ? new Cell.Words("")
                : new Cell.Bar(
                    bullet, status, question.words(one.now()).summary(one.now().summary())),
            new Cell.Words(reason(question, one)),
            new Cell.Link(new Way(question.text("attention.why"), places.standing(one.holder())))));
  }

  private static String reason(Question question, Picked one) {
    List<String> reasons = new ArrayList<>();
    if (one.shift() == Shift.WORSE) {
      reasons.add(
          question.text(
              "attention.was",
              question.words().status(one.before().orElseThrow().attainment().status()),
              Changes.since(question).orElse("")));
    } else {
      reasons.add(since(question, one));
    }
    LocalDate due = one.now().rule().span().dueOn();
    if (due != null && one.now().attainment().status() != Status.MISSED) {
      long days = ChronoUnit.DAYS.between(question.on(), due);
      reasons.add(
          days > 0 && days <= Urgency.SOON_DAYS
              ? question.counted("attention.due-in", days, question.day(due))
              : question.text("attention.due", question.day(due)));
    }
    return String.join("; ", reasons);
  }

  /** For how many quarters it has been so, as far as is looked back. */
  private static String since(Question question, Picked one) {
    Status now = one.now().attainment().status();
    String word = question.words().status(now);
    LocalDate due = one.now().rule().span().dueOn();
    if (now == Status.MISSED && due != null) {
      return question.text("attention.missed", question.day(due));
    }
    int quarters = 0;
    LocalDate end = View.endBefore(View.lastEnd(question.on()));
    while (quarters < QUARTERS_BACK
        && question.facts().hindsight().on(one.held(), end).attainment().status() == now) {
      quarters++;
      end = View.endBefore(end);
    }
    if (quarters == 0) {
      return word;
    }
    return quarters == QUARTERS_BACK
        ? question.text("attention.long", word, quarters)
        : question.counted("attention.since", quarters + 1L, word);
  }
}
