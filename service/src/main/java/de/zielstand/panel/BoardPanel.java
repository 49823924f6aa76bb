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

  private BoardPanel() {}

  static PanelContent of(Question question) {
    List<Picked> counted = question.selected().counted();
    if (counted.isEmpty()) {
      return question.nothing("empty.targets");
    }
    Tally all = Tally.of(counted);
    List<Status> columns =
        COLUMNS.stream()
            .filter(status -> status != Status.MOVED_AWAY || all.of(status) > 0)
            .toList();
    List<Board.Row> rows = rows(question, columns, counted);
    List<String> notes = Legend.notes(question, counted.stream().map(Picked::now).toList());
    others(question, columns, all).ifPresent(notes::add);
    if (rows.stream().mapToInt(BoardPanel::sum).sum() > all.all()) {
      notes.add(question.text("board.several"));
    }
    return new Board(
        Legend.caption(
            question,
            finding(question, rows, columns),
            question.text("board.subtitle", question.day(question.on())),
            notes),
        columns,
        rows,
        row(
            question,
            new Way(question.text("board.all"), question.places().standing()),
            columns,
            counted,
            _ -> true),
        compared(question));
  }

  private static String compared(Question question) {
    return Changes.since(question).map(day -> question.text("board.since", day)).orElse("");
  }

  private static List<Board.Row> rows(
      Question question, List<Status> columns, List<Picked> counted) {
    List<Board.Row> rows = new ArrayList<>();
    for (Concept concept : question.catalogue().concepts()) {
      for (FieldOfAction field : concept.fields()) {
        Way way = new Way(field.title(), question.places().field(field.code()));
        add(rows, question, way, columns, counted, holder -> isIn(holder, concept, field));
      }
    }
    add(
        rows,
        question,
        new Way(question.text("board.no-field"), ""),
        columns,
        counted,
        holder -> holder.fields().isEmpty());
    return rows;
  }

  private static boolean isIn(Holder holder, Concept concept, FieldOfAction field) {
    return holder.concept().filter(concept::equals).isPresent()
        && holder.fields().contains(field.code());
  }

  private static void add(
      List<Board.Row> rows,
      Question question,
      Way way,
      List<Status> columns,
      List<Picked> counted,
      Predicate<Holder> whose) {
    List<Picked> own = counted.stream().filter(one -> whose.test(one.holder())).toList();
    if (!own.isEmpty()) {
      rows.add(row(question, way, columns, own, whose));
    }
  }

  private static Board.Row row(
      Question question, Way way, List<Status> columns, List<Picked> own, Predicate<Holder> whose) {
    Tally tally = Tally.of(own);
    List<Integer> counts = columns.stream().map(tally::of).toList();
    Set<Owner> owners =
        question.selected().holders().stream()
            .filter(whose)
            .map(Holder::owner)
            .collect(Collectors.toSet());
    HandedIn handedIn = HandedIn.of(question.facts(), owners::contains);
    return new Board.Row(
        way,
        counts,
        tally.all() - counts.stream().mapToInt(Integer::intValue).sum(),
        handedIn.there(),
        handedIn.owed(),
        tally.better(),
        tally.worse());
  }

  /** What has no column of its own. */
  private static Optional<String> others(Question question, List<Status> columns, Tally all) {
    String others =
        Arrays.stream(Status.values())
            .filter(status -> !columns.contains(status) && all.of(status) > 0)
            .map(status -> all.of(status) + " " + question.words().status(status))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? Optional.empty() : Optional.of(question.text("board.others", others));
  }

  private static String finding(Question question, List<Board.Row> rows, List<Status> columns) {
    if (rows.stream().mapToInt(row -> judged(row, columns)).sum() == 0) {
      return question.text("summary.none");
    }
    Optional<Board.Row> worst =
        rows.stream()
            .filter(row -> behind(row, columns) > 0)
            .max(
                Comparator.comparingInt((Board.Row row) -> behind(row, columns))
                    .thenComparing(row -> -judged(row, columns)));
    return worst
        .map(row ->
            question.text(
                rows.size() == 1 ? "board.finding.one" : "board.finding.worst",
                row.field().text(),
                behind(row, columns),
                judged(row, columns)))
        .orElseGet(() -> question.text("board.finding.none"));
  }

  private static int sum(Board.Row row) {
    return row.counts().stream().mapToInt(Integer::intValue).sum() + row.others();
  }

  private static int judged(Board.Row row, List<Status> columns) {
    return sum(row, columns, Shift::isJudged);
  }

  private static int behind(Board.Row row, List<Status> columns) {
    return sum(
        row,
        columns,
        status ->
            status == Status.OFF_TRACK || status == Status.MISSED || status == Status.MOVED_AWAY);
  }

  private static int sum(Board.Row row, List<Status> columns, Predicate<Status> which) {
    int sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      sum += which.test(columns.get(i)) ? row.counts().get(i) : 0;
    }
    return sum;
  }
}
