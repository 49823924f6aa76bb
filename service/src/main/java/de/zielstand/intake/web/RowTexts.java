package de.zielstand.intake.web;

import de.zielstand.intake.Cell;
import de.zielstand.intake.FigureChange;
import de.zielstand.intake.FigureTexts;
import de.zielstand.intake.Sheet.Row;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.page.web.Frame;
import java.util.Optional;

/** What stands in a row of the sheet. */
record RowTexts(Frame frame, Row row) {
  String shown(Optional<Content> content) {
    return content.map(RowTexts::alone).map(figures()::shown).orElse("");
  }

  /** A figure without what it follows from, which has no room in a column. */
  private static Content alone(Content content) {
    return content instanceof Content.Value(Amount.Count(long number, _, _), Quality quality)
        ? new Content.Value(new Amount.Count(number), quality)
        : content;
  }

  /** As it would be typed. */
  String typed(Cell cell) {
    return row.current()
        .map(Revision::content)
        .map(content -> figures().cells(content).getOrDefault(cell, ""))
        .orElse("");
  }

  /** What was approved last. */
  String was(Revision revision) {
    return figures().shown(revision.content());
  }

  /** Of a Kreis: what its Gemeinden come to, and whether that or something else counts. */
  String sum() {
    boolean adds = Aggregation.acrossParts(row.indicator()) != Aggregation.NONE;
    if (row.isPart() || row.indicator().gemeinden().isEmpty() || !adds) {
      return "";
    }
    return row.sum()
        .map(sum ->
            frame.text(
                row.current().isPresent() ? "intake.sum.entered" : "intake.sum",
                sum.words(frame.language()),
                figures().shown(sum.content())))
        .orElseGet(() -> frame.text("intake.sum.none"));
  }

  String change() {
    return row.content()
        .flatMap(now -> row.previous().flatMap(before -> FigureChange.between(now, before)))
        .map(difference -> frame.wording().signed(difference))
        .orElse("");
  }

  /** What a part is called: the value of its feature, or the level's title. */
  String part() {
    var part = row.key().breakdown();
    var value = part.substring(part.indexOf('=') + 1);
    return row.indicator().scale().stream()
        .filter(level -> level.code().value().equals(value))
        .map(level -> level.title())
        .findFirst()
        .orElse(value);
  }

  /** What of a fixed base is known needs no typing. */
  String placeholder(Cell cell) {
    return cell == Cell.DENOMINATOR
        ? row.indicator()
            .base()
            .filter(base -> !base.moving())
            .flatMap(base -> base.count())
            .map(count -> frame.wording().decimal(count))
            .orElse("")
        : "";
  }

  private FigureTexts figures() {
    return new FigureTexts(row.indicator(), frame.language());
  }
}
