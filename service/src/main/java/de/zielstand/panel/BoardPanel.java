package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.element.Owner;
import de.zielstand.evaluation.Holder;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.Selected.Picked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many targets have which status, by field of action. */
final class BoardPanel {
  /** Those that have a column each, even where nothing is in it; one moved away is rare. */
  private static final List<Status> COLUMNS =
      List.of(
          Status.REACHED,
          Status.ON_TRACK,
          Status.AT_RISK,
          Status.OFF_TRACK,
          Status.MOVED_AWAY,
          Status.MISSED,
          Status.NO_DATA);

  private final Question question;
  private final Selected selected;
  private final List<Status> columns;
  private final Line all;

  private BoardPanel(Question question, Selected selected) {
    this.question = question;
    this.selected = selected;
    this.all = line(new Way(question.text("board.all"), question.places().standing()), _ -> true);
    this.columns =
        COLUMNS.stream()
            .filter(status -> status != Status.MOVED_AWAY || all.tally().of(status) > 0)
            .toList();
  }

  /** A field of action, or all of them. */
  private record Line(Way way, Tally tally, HandedIn handedIn) {}

  static PanelContent of(Question question) {
    Selected selected = question.selected();
    return selected.counted().isEmpty()
        ? question.nothing("empty.targets")
        : new BoardPanel(question, selected).board();
  }

  private Board board() {
    List<Line> lines = lines();
    List<String> notes =
        Legend.notes(question, selected.counted().stream().map(Picked::now).toList());
    others().ifPresent(notes::add);
    if (lines.stream().mapToInt(line -> line.tally().all()).sum() > all.tally().all()) {
      notes.add(question.text("board.several"));
    }
    return new Board(
        Legend.caption(
            question,
            finding(lines),
            question.text("board.subtitle", question.day(question.on())),
            notes),
        columns,
        lines.stream().map(this::row).toList(),
        row(all),
        Changes.since(question).map(day -> question.text("board.since", day)).orElse(""));
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Concept concept : question.catalogue().concepts()) {
      for (FieldOfAction field : concept.fields()) {
        if (Selected.isAbout(question, concept, field)) {
          lines.add(
              line(
                  new Way(field.title(), question.places().field(field.code())),
                  holder ->
                      holder.concept().filter(concept::equals).isPresent()
                          && holder.fields().contains(field.code())));
        }
      }
    }
    lines.add(
        line(new Way(question.text("board.no-field"), ""), holder -> holder.fields().isEmpty()));
    lines.removeIf(line -> line.tally().all() == 0);
    return lines;
  }

  private Line line(Way way, Predicate<Holder> whose) {
    Set<Owner> owners =
        selected.holders().stream().filter(whose).map(Holder::owner).collect(Collectors.toSet());
    return new Line(
        way,
        Tally.of(selected.counted().stream().filter(one -> whose.test(one.holder())).toList()),
        HandedIn.of(question.facts(), owners::contains));
  }

  private Board.Row row(Line line) {
    List<Integer> counts = columns.stream().map(line.tally()::of).toList();
    return new Board.Row(
        line.way(),
        counts,
        line.tally().all() - counts.stream().mapToInt(Integer::intValue).sum(),
        line.handedIn().there(),
        line.handedIn().owed(),
        line.tally().better(),
        line.tally().worse());
  }

  /** What has no column of its own. */
  private Optional<String> others() {
    String others =
        Arrays.stream(Status.values())
            .filter(status -> !columns.contains(status) && all.tally().of(status) > 0)
            .map(status -> all.tally().of(status) + " " + question.words().status(status))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? Optional.empty() : Optional.of(question.text("board.others", others));
  }

  private String finding(List<Line> lines) {
    if (all.tally().judged() == 0) {
      return question.text("summary.none");
    }
    return lines.stream()
        .filter(line -> line.tally().behind() > 0)
        .max(
            Comparator.comparingInt((Line line) -> line.tally().behind())
                .thenComparingInt(line -> -line.tally().judged()))
        .map(line ->
            question.text(
                lines.size() == 1 ? "board.finding.one" : "board.finding.worst",
                line.way().text(),
                line.tally().behind(),
                line.tally().judged()))
        .orElseGet(() -> question.text("board.finding.none"));
  }
}
