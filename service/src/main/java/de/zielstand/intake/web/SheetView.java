package de.zielstand.intake.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.intake.Cell;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Sheet;
import de.zielstand.intake.Sheet.Row;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.page.web.Frame;
import de.zielstand.plausibility.DoubtSentences;
import de.zielstand.review.Lock;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is drawn.
 *
 * @param reason why something approved is being corrected, as typed so far
 * @param typed rows as they were sent and could not be saved, by their names
 */
record SheetView(
    Frame frame,
    SheetPath address,
    Intake intake,
    Sheet sheet,
    DoubtSentences sentences,
    SheetRights rights,
    String reason,
    Map<String, RowState> typed) {

  /** With what was sent and could not be saved. */
  SheetView with(String why, Map<String, RowState> refused) {
    return new SheetView(frame, address, intake, sheet, sentences, rights, why, refused);
  }

  boolean editable() {
    return rights.editable(sheet.lock());
  }

  /** Whoever enters for one Gemeinde looks at the figures of the others. */
  boolean editable(Row row) {
    return editable() && intake.remit().covers(sheet.key().owner(), row.key().breakdown());
  }

  boolean mayHandIn() {
    return editable()
        && sheet.submission().stage().isEditable()
        && intake.remit().answersFor(sheet.key().owner());
  }

  String title() {
    return address.holder(intake).title();
  }

  String period() {
    return frame.when().period(sheet.key().period());
  }

  LocalDate due() {
    return intake.rules().due(sheet.key().period().lastDay());
  }

  /** Days until the figures are due, below zero once they are late. */
  long daysLeft() {
    return intake.today().until(due(), java.time.temporal.ChronoUnit.DAYS);
  }

  boolean has(Cell cell) {
    return sheet.columns().contains(cell);
  }

  boolean asks(Row row, Cell cell) {
    return Cell.askedFor(row.indicator().kind()).contains(cell);
  }

  String cell(Row row, Cell cell) {
    var sent = typed.get(row.name());
    if (sent != null) {
      return sent.cells().getOrDefault(cell.field(), "");
    }
    return texts(row).typed(cell);
  }

  String note(Row row) {
    var sent = typed.get(row.name());
    return sent != null ? sent.note() : remark(row).note().orElse("");
  }

  Remark remark(Row row) {
    return row.current().map(Revision::remark).orElse(Remark.NONE);
  }

  String problem(Row row) {
    var sent = typed.get(row.name());
    return sent == null ? "" : sent.problem();
  }

  Quality quality(Row row) {
    return row.current().map(Revision::content).map(SheetView::quality).orElse(Quality.MEASURED);
  }

  private static Quality quality(Content content) {
    return content instanceof Content.Value value ? value.quality() : Quality.MEASURED;
  }

  /** A cell that nobody can type in; the first one tells of the whole. */
  String fixed(Row row, Cell cell) {
    boolean isFirst = cell == Cell.askedFor(row.indicator().kind()).iterator().next();
    boolean isSummed = row.current().isEmpty() && row.sum().isPresent();
    return isSummed && isFirst ? texts(row).shown(row.content()) : cell(row, cell);
  }

  /** The small fields below the value. */
  List<Cell> below(Row row, Cell cell) {
    return cell == Cell.VALUE
        ? Cell.askedFor(row.indicator().kind()).stream().filter(Cell::isBelowValue).toList()
        : List.of();
  }

  /** Where its target would stand with this figure; null where there is none yet, or for a part. */
  @Nullable Status standing(Row row) {
    return row.isPart() ? null : sheet.standings().get(row.held().address());
  }

  String standingCode(Row row) {
    return Optional.ofNullable(standing(row)).map(AttainmentWords::code).orElse("");
  }

  List<String> doubts(Row row) {
    return row.doubts().stream().map(sentences::sentence).toList();
  }

  String label(Row row, String cell) {
    return row.indicator().title() + (row.isPart() ? ", " + texts(row).part() : "") + ": " + cell;
  }

  @Nullable String lockText() {
    return sheet
        .lock()
        .map(lock -> frame.text("intake.lock." + lock.name().toLowerCase(java.util.Locale.ROOT)))
        .orElse(null);
  }

  boolean isCorrectable() {
    return rights.enters() && sheet.lock().equals(Optional.of(Lock.APPROVED));
  }

  boolean hasNext() {
    return sheet
        .key()
        .period()
        .next()
        .filter(next -> !next.firstDay().isAfter(intake.latest()))
        .isPresent();
  }

  String dueText() {
    var day = frame.wording().day(due());
    long left = daysLeft();
    if (sheet.submission().stage() == Stage.APPROVED) {
      return "";
    }
    return frame.text("intake.due." + dueKey(left), Math.abs(left), day);
  }

  private static String dueKey(long left) {
    if (left < -1) {
      return "late";
    }
    if (left > 1) {
      return "in";
    }
    return left == 0 ? "today" : left == 1 ? "tomorrow" : "yesterday";
  }

  /** The reason of the last return while it stands. */
  @Nullable String returnedWhy() {
    return returned().flatMap(Step::reason).orElse(null);
  }

  String returnedBy() {
    return returned().flatMap(Step::by).orElse("");
  }

  private Optional<Step> returned() {
    return sheet.submission().lastStep().filter(step -> step.kind() == Step.Kind.RETURNED);
  }

  boolean mayApprove() {
    return !sheet.submission().isBy(frame.viewer().orElseThrow().name());
  }

  long doubtCount() {
    return sheet.readiness().doubts().size();
  }

  boolean isReady() {
    return sheet.readiness().missing().isEmpty() && sheet.readiness().wordless().isEmpty();
  }

  String lacks() {
    var readiness = sheet.readiness();
    if (!readiness.missing().isEmpty()) {
      return counted("intake.submit.missing", readiness.missing().size());
    }
    return readiness.wordless().isEmpty()
        ? frame.text("intake.submit.ready")
        : counted("intake.submit.open", readiness.wordless().size());
  }

  private String counted(String key, int count) {
    return frame.text(key).replace("#", Integer.toString(count));
  }

  RowTexts texts(Row row) {
    return new RowTexts(frame, row);
  }

  /** Everything of the sheet that changes while people work in it. */
  SheetState state() {
    return new SheetState(
        sheet.submission().stage().name(),
        editable(),
        sheet.readiness().missing().size(),
        sheet.readiness().wordless().size(),
        sheet.rows().stream().map(this::state).toList());
  }

  private RowState state(Row row) {
    var cells = new java.util.HashMap<String, String>();
    for (Cell cell : Cell.askedFor(row.indicator().kind())) {
      cells.put(cell.field(), texts(row).typed(cell));
    }
    return new RowState(
        row.name(),
        row.number(),
        cells,
        quality(row).name(),
        remark(row).note().orElse(""),
        row.current().flatMap(Revision::by).orElse(""),
        row.current().map(now -> frame.wording().instant(now.recordedAt())).orElse(""),
        texts(row).change(),
        texts(row).sum(),
        standingCode(row),
        doubts(row),
        "",
        "");
  }
}
