package de.zielstand.intake.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.intake.Cell;
import de.zielstand.intake.FigureChange;
import de.zielstand.intake.FigureTexts;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Sheet;
import de.zielstand.intake.Sheet.Row;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Amount;
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
    return row.current()
        .map(Revision::content)
        .map(content -> texts(row).cells(content).getOrDefault(cell, ""))
        .orElse("");
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

  String shown(Row row, Optional<Content> content) {
    return content.map(SheetView::alone).map(texts(row)::shown).orElse("");
  }

  /** A figure without what it follows from, which has no room in a column. */
  private static Content alone(Content content) {
    return content instanceof Content.Value(Amount.Count(long number, _, _), Quality quality)
        ? new Content.Value(new Amount.Count(number), quality)
        : content;
  }

  /** A cell that nobody can type in; the first one tells of the whole. */
  String fixed(Row row, Cell cell) {
    boolean isFirst = cell == Cell.askedFor(row.indicator().kind()).iterator().next();
    boolean isSummed = row.current().isEmpty() && row.sum().isPresent();
    return isSummed && isFirst ? shown(row, row.content()) : cell(row, cell);
  }

  /** The small fields below the value. */
  List<Cell> below(Row row, Cell cell) {
    return cell == Cell.VALUE
        ? Cell.askedFor(row.indicator().kind()).stream().filter(Cell::isBelowValue).toList()
        : List.of();
  }

  String was(Row row, Revision revision) {
    return texts(row).shown(revision.content());
  }

  /** Of a Kreis: what its Gemeinden come to, and whether that or something else counts. */
  String sum(Row row) {
    boolean adds = Aggregation.acrossParts(row.indicator()) != Aggregation.NONE;
    if (row.isPart() || row.indicator().gemeinden().isEmpty() || !adds) {
      return "";
    }
    return row.sum()
        .map(sum ->
            frame.text(
                row.current().isPresent() ? "intake.sum.entered" : "intake.sum",
                sum.words(frame.language()),
                texts(row).shown(sum.content())))
        .orElseGet(() -> frame.text("intake.sum.none"));
  }

  String change(Row row) {
    return row.content()
        .flatMap(now -> row.previous().flatMap(before -> FigureChange.between(now, before)))
        .map(difference -> frame.wording().signed(difference))
        .orElse("");
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

  /** What a part is called: the value of its feature, or the level's title. */
  String part(Row row) {
    var part = row.key().breakdown();
    var value = part.substring(part.indexOf('=') + 1);
    return row.indicator().scale().stream()
        .filter(level -> level.code().value().equals(value))
        .map(level -> level.title())
        .findFirst()
        .orElse(value);
  }

  String label(Row row, String cell) {
    return row.indicator().title() + (row.isPart() ? ", " + part(row) : "") + ": " + cell;
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

  /** What of a fixed base is known needs no typing. */
  String placeholder(Row row, Cell cell) {
    return cell == Cell.DENOMINATOR
        ? row.indicator()
            .base()
            .filter(base -> !base.moving())
            .flatMap(base -> base.count())
            .map(count -> frame.wording().decimal(count))
            .orElse("")
        : "";
  }

  private FigureTexts texts(Row row) {
    return new FigureTexts(row.indicator(), frame.language());
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
      cells.put(
          cell.field(),
          row.current()
              .map(now -> texts(row).cells(now.content()).getOrDefault(cell, ""))
              .orElse(""));
    }
    return new RowState(
        row.name(),
        row.number(),
        cells,
        quality(row).name(),
        remark(row).note().orElse(""),
        row.current().flatMap(Revision::by).orElse(""),
        row.current().map(now -> frame.wording().instant(now.recordedAt())).orElse(""),
        change(row),
        sum(row),
        standingCode(row),
        doubts(row),
        "",
        "");
  }
}
