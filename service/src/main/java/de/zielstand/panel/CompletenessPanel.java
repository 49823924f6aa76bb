package de.zielstand.panel;

import de.zielstand.chart.Figure;
import de.zielstand.chart.Grid;
import de.zielstand.chart.Tone;
import de.zielstand.element.Owner;
import de.zielstand.period.Period;
import de.zielstand.review.Completeness;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has handed in what in a year: a row for each measure, a column for each period. */
final class CompletenessPanel {
  private CompletenessPanel() {}

  static PanelContent of(Question question) {
    int year = question.facts().view().year();
    boolean narrowed = question.isNarrowed();
    Set<Owner> owners = question.selected().owners();
    Completeness matrix =
        Completeness.of(
            year,
            question.facts().duties().stream()
                .filter(one -> !narrowed || owners.contains(one.key().owner()))
                .toList());
    if (matrix.rows().isEmpty()) {
      return new PanelContent.Nothing(
          question.text("empty.completeness", year),
          Optional.of(new Way(question.text("way.sheets"), question.places().sheets())));
    }
    List<String> notes = new ArrayList<>();
    List<Completeness.Row> wanted = wanted(question, matrix, notes);
    List<Grid.Row> rows =
        question.first(wanted, Choice.MOST, notes).stream()
            .map(row -> row(question, matrix.columns(), row))
            .toList();
    notes.add(question.text("completeness.note", question.day(question.facts().today())));
    return new PanelContent.Drawn(
        new Figure(
            finding(question, year, matrix),
            question.text("completeness.subtitle", year),
            new Grid(
                question.text("head.measure"),
                matrix.columns().stream().map(question.when()::period).toList(),
                rows),
            notes,
            question.text("source.review")),
        List.of(new Way(question.text("way.sheets"), question.places().sheets())));
  }

  /** Where only some shall be shown, those of which nothing is to be done are left out first. */
  private static List<Completeness.Row> wanted(
      Question question, Completeness matrix, List<String> notes) {
    if (question.choice().most().isEmpty()) {
      return matrix.rows();
    }
    List<Completeness.Row> open =
        matrix.rows().stream()
            .filter(row ->
                row.cells().values().stream().anyMatch(cell -> cell.state() != DutyState.APPROVED))
            .toList();
    int done = matrix.rows().size() - open.size();
    if (done > 0) {
      notes.add(question.counted("completeness.done", done));
    }
    return open;
  }

  private static String finding(Question question, int year, Completeness matrix) {
    Completeness.Tally tally = matrix.tally();
    long late =
        matrix.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .flatMap(cell -> cell.duties().stream())
            .map(Duty::state)
            .filter(state -> state == DutyState.LATE || state == DutyState.CLOSED)
            .count();
    return question.text(
        late == 0 ? "completeness.finding" : "completeness.finding.late",
        tally.handedIn(),
        tally.all(),
        year,
        tally.approved(),
        late);
  }

  private static Grid.Row row(Question question, List<Period> columns, Completeness.Row row) {
    return new Grid.Row(
        row.title(),
        Optional.of(question.places().standing(row.owner())),
        columns.stream().map(column -> cell(question, row, column)).toList());
  }

  private static Grid.Cell cell(Question question, Completeness.Row row, Period column) {
    Optional<Completeness.Cell> there = row.cell(column);
    if (there.isEmpty()) {
      return Grid.Cell.BLANK;
    }
    DutyState state = there.get().state();
    List<Duty> duties = there.get().duties();
    String many =
        duties.size() == 1
            ? ""
            : question.text("dues.there", there.get().tally().handedIn(), duties.size());
    return new Grid.Cell(
        question.word(state),
        many,
        Optional.empty(),
        shade(state),
        icon(state),
        duties.stream()
            .filter(one -> one.state() == state)
            .findFirst()
            .map(one -> question.places().sheet(one.key())));
  }

  private static Grid.Shade shade(DutyState state) {
    return switch (state) {
      case APPROVED -> new Grid.Shade.Toned(Tone.REACHED);
      case SUBMITTED -> new Grid.Shade.Toned(Tone.ON_TRACK);
      case DUE, REOPENED -> new Grid.Shade.Toned(Tone.AT_RISK);
      case LATE, RETURNED -> new Grid.Shade.Toned(Tone.OFF_TRACK);
      case CLOSED -> new Grid.Shade.Toned(Tone.MISSED);
      case RUNNING -> new Grid.Shade.None();
    };
  }

  private static String icon(DutyState state) {
    return switch (state) {
      case APPROVED -> "reached";
      case SUBMITTED -> "on-track";
      case DUE, REOPENED, RUNNING -> "clock";
      case LATE, RETURNED -> "off-track";
      case CLOSED -> "missed";
    };
  }
}
