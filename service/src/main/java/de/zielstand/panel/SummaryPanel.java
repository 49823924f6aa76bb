package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.evaluation.Holder;
import de.zielstand.panel.Selected.Picked;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers in sentences, written from the numbers themselves. */
final class SummaryPanel {
  private static final int NAMED = 3;

  private SummaryPanel() {}

  static PanelContent of(Question question) {
    Selected selected = question.selected();
    List<Picked> counted = selected.counted();
    if (counted.isEmpty()) {
      return question.nothing("empty.targets");
    }
    Tally tally = Tally.of(counted);
    List<String> sentences = new ArrayList<>();
    sentences.add(finding(question, tally));
    unjudged(question, tally).ifPresent(sentences::add);
    changes(question, tally).ifPresent(sentences::add);
    urgent(question, counted).ifPresent(sentences::add);
    handedIn(question, selected).ifPresent(sentences::add);
    measures(question, selected).ifPresent(sentences::add);
    return new PanelContent.Words(sentences);
  }

  static String finding(Question question, Tally tally) {
    int judged = tally.judged();
    if (judged == 0) {
      return question.text("summary.none");
    }
    if (judged == 1) {
      Status status =
          Arrays.stream(Status.values())
              .filter(one -> Shift.isJudged(one) && tally.of(one) > 0)
              .findFirst()
              .orElseThrow();
      return question.text("summary.single", question.words().status(status));
    }
    List<String> others = new ArrayList<>();
    addIfAny(others, question, "summary.on-track", tally.of(Status.ON_TRACK));
    addIfAny(others, question, "summary.at-risk", tally.of(Status.AT_RISK));
    addIfAny(others, question, "summary.behind", tally.behind());
    String first = question.counted("summary.reached", tally.of(Status.REACHED), judged);
    return others.isEmpty()
        ? first + "."
        : question.text("summary.finding", first, String.join(", ", others));
  }

  private static void addIfAny(List<String> parts, Question question, String key, int count) {
    if (count > 0) {
      parts.add(question.text(key, count));
    }
  }

  private static Optional<String> unjudged(Question question, Tally tally) {
    int left = tally.all() - tally.judged();
    String which =
        tally.counts().entrySet().stream()
            .filter(entry -> !Shift.isJudged(entry.getKey()))
            .map(entry -> entry.getValue() + " " + question.words().status(entry.getKey()))
            .collect(Collectors.joining(", "));
    return left == 0
        ? Optional.empty()
        : Optional.of(question.counted("summary.unjudged", left, which));
  }

  private static Optional<String> changes(Question question, Tally tally) {
    return Changes.since(question)
        .map(since ->
            tally.better() + tally.worse() == 0
                ? question.text("summary.unchanged", since)
                : question.text("summary.changed", since, tally.better(), tally.worse()));
  }

  private static Optional<String> urgent(Question question, List<Picked> counted) {
    List<String> titles =
        counted.stream()
            .filter(one ->
                switch (Urgency.of(one)) {
                  case WORSENED, DUE_SOON, BEHIND -> true;
                  case MISSED, NONE -> false;
                })
            .sorted(Urgency.FIRST)
            .limit(NAMED)
            .map(one -> question.text("quoted", one.held().indicator().title()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(question.text("summary.urgent", String.join(", ", titles)));
  }

  private static Optional<String> handedIn(Question question, Selected selected) {
    Set<?> owners = selected.owners();
    HandedIn handedIn = HandedIn.of(question.facts(), owners::contains);
    return handedIn.owed() == 0
        ? Optional.empty()
        : Optional.of(
            question.text(
                "summary.handed-in",
                handedIn.owed(),
                question.facts().view().year(),
                handedIn.there(),
                percent(question, handedIn)));
  }

  static String percent(Question question, HandedIn handedIn) {
    BigDecimal whole = BigDecimal.valueOf(handedIn.owed());
    // Two digits, and so never a hundred percent while something is missing.
    BigDecimal share =
        BigDecimal.valueOf(handedIn.there())
            .divide(whole, new MathContext(2, java.math.RoundingMode.DOWN));
    return question.words().percent(share);
  }

  private static Optional<String> measures(Question question, Selected selected) {
    List<Lifecycle.State> states =
        selected.holders().stream()
            .filter(Holder::counted)
            .flatMap(holder -> holder.measure().stream())
            .map(measure -> measure.lifecycle().state())
            .toList();
    return states.size() < 2
        ? Optional.empty()
        : Optional.of(
            question.text(
                "summary.measures",
                states.size(),
                count(states, Lifecycle.State.RUNNING),
                count(states, Lifecycle.State.REGULAR_SERVICE)));
  }

  private static long count(List<Lifecycle.State> states, Lifecycle.State wanted) {
    return states.stream().filter(wanted::equals).count();
  }
}
