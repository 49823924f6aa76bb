package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Lifecycle.State;
import de.zielstand.catalogue.Measure;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.Stacks.Stack;
import de.zielstand.evaluation.Holder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many measures are how far, by field of action, and which became regular service. */
final class ImplementationPanel {
  /** From not any more to for good. */
  private static final List<State> LADDER =
      List.of(
          State.DROPPED,
          State.DEFERRED,
          State.PLANNED,
          State.RUNNING,
          State.FINISHED,
          State.REGULAR_SERVICE);

  private ImplementationPanel() {}

  static PanelContent of(Question question) {
    List<Holder> measures =
        question.selected().holders().stream()
            .filter(Holder::counted)
            .filter(holder -> holder.measure().isPresent())
            .toList();
    if (measures.isEmpty()) {
      return question.nothing("empty.measures");
    }
    List<State> levels = LADDER.stream().filter(state -> count(measures, state) > 0).toList();
    List<Stack> stacks = new ArrayList<>();
    for (Concept concept : question.catalogue().concepts()) {
      for (FieldOfAction field : concept.fields()) {
        List<Holder> own =
            measures.stream()
                .filter(one -> one.concept().filter(concept::equals).isPresent())
                .filter(one -> one.fields().contains(field.code()))
                .toList();
        if (Selected.isAbout(question, concept, field)) {
          add(stacks, question, field.title(), levels, own);
        }
      }
    }
    add(
        stacks,
        question,
        question.text("board.no-field"),
        levels,
        measures.stream().filter(one -> one.fields().isEmpty()).toList());
    List<String> notes = new ArrayList<>();
    regular(question, measures).ifPresent(notes::add);
    if (stacks.stream().map(Stack::sum).reduce(BigDecimal.ZERO, BigDecimal::add).intValue()
        > measures.size()) {
      notes.add(question.text("implementation.several"));
    }
    return new PanelContent.Drawn(
        new Figure(
            finding(question, measures),
            question.text("implementation.subtitle"),
            new Stacks(
                new Scale(
                    question.text("implementation.unit"), FigureWords.plain(question.language())),
                levels.stream().map(question::word).toList(),
                stacks,
                false),
            notes,
            Legend.catalogueSource(question)),
        List.of(new Way(question.text("way.concept"), question.places().concept())));
  }

  private static String finding(Question question, List<Holder> measures) {
    long regular = count(measures, State.REGULAR_SERVICE);
    return question.text(
        regular == 0 ? "implementation.none-regular" : "implementation.finding",
        measures.size(),
        count(measures, State.RUNNING),
        regular);
  }

  private static void add(
      List<Stack> stacks, Question question, String name, List<State> levels, List<Holder> own) {
    if (!own.isEmpty()) {
      stacks.add(
          new Stack(
              name,
              levels.stream().map(state -> BigDecimal.valueOf(count(own, state))).toList(),
              question.counted("implementation.of", own.size())));
    }
  }

  /** Which they are, the last first, and since when. */
  private static Optional<String> regular(Question question, List<Holder> measures) {
    List<String> named =
        measures.stream()
            .filter(one -> state(one) == State.REGULAR_SERVICE)
            .sorted(Comparator.comparing(ImplementationPanel::year).reversed())
            .map(one -> title(question, one))
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(question.text("implementation.regular", String.join("; ", named)));
  }

  private static Integer year(Holder holder) {
    return lifecycle(holder)
        .flatMap(Lifecycle::since)
        .flatMap(since -> since.latest(Map.of()))
        .map(day -> day.getYear())
        .orElse(0);
  }

  private static String title(Question question, Holder holder) {
    return lifecycle(holder)
        .flatMap(Lifecycle::since)
        .map(since ->
            question.text(
                "implementation.since", holder.element().title(), question.when().rough(since)))
        .orElse(holder.element().title());
  }

  private static long count(List<Holder> measures, State state) {
    return measures.stream().filter(one -> state(one) == state).count();
  }

  private static State state(Holder holder) {
    return lifecycle(holder).map(Lifecycle::state).orElse(State.RUNNING);
  }

  private static Optional<Lifecycle> lifecycle(Holder holder) {
    return holder.measure().map(Measure::lifecycle);
  }
}
