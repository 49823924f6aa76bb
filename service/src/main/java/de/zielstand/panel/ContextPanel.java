package de.zielstand.panel;

import de.zielstand.context.ContextFigure;
import de.zielstand.element.Precision;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.surroundings.ContextSeries;
import de.zielstand.surroundings.Statement;
import de.zielstand.surroundings.TerritoryNames;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What surrounds the measures, never beside one of them as if it were its effect. */
final class ContextPanel {
  private ContextPanel() {}

  static PanelContent of(Question question) {
    List<List<Cell>> all = rows(question);
    if (all.isEmpty()) {
      return new PanelContent.Nothing(
          question.text("empty.context"),
          Optional.of(new Way(question.text("way.context"), question.places().contextFigures())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(question.text("context.no-effect"));
    List<List<Cell>> rows = question.first(all, Choice.MOST, notes);
    return new Listing(
        new Caption(
            question.counted("context.finding", all.size()),
            question.text("context.subtitle"),
            notes,
            question.text("source.context")),
        List.of(
            question.text("head.context"),
            question.text("head.value"),
            question.text("head.as-of"),
            question.text("head.source"),
            question.text("head.definition")),
        rows);
  }

  /** Series first; a figure of the concept stands for the time of the concept. */
  private static List<List<Cell>> rows(Question question) {
    TerritoryNames territories = new TerritoryNames(question.catalogue());
    List<List<Cell>> rows = new ArrayList<>();
    for (ContextSeries series : question.facts().surroundings()) {
      series.points().stream()
          .filter(point -> !point.key().day().isAfter(question.on()))
          .reduce((_, later) -> later)
          .ifPresent(point -> rows.add(row(question, territories, point)));
    }
    question.catalogue().contextFigures().forEach(one -> rows.add(row(question, one)));
    return rows;
  }

  private static List<Cell> row(
      Question question, TerritoryNames territories, ContextRevision point) {
    Statement said = ContextSeries.said(point);
    Way way = new Way(said.title(), question.places().contextSeries(point.key().figure()));
    return List.of(
        new Cell.Link(way, territories.title(point.key().territory())),
        new Cell.Digits(said.value(), question.wording().decimal(said.value()) + " " + said.unit()),
        new Cell.Words(question.day(point.key().day())),
        new Cell.Words(said.source()),
        new Cell.Words(said.definition().orElse("–")));
  }

  private static List<Cell> row(Question question, ContextFigure one) {
    return List.of(
        new Cell.Words(one.title()),
        new Cell.Digits(one.value(), number(question, one)),
        new Cell.Words(one.on().map(question.when()::rough).orElse("–")),
        new Cell.Words(one.source().orElse("–")),
        new Cell.Words(one.definition().orElse("–")));
  }

  private static String number(Question question, ContextFigure one) {
    String value = question.wording().decimal(one.value()) + " " + one.unit();
    String said =
        one.precision() == Precision.EXACT ? value : question.word(one.precision()) + " " + value;
    return one.of()
        .filter(whole -> whole.signum() > 0)
        .map(whole ->
            question.text(
                "context.of",
                said,
                question.wording().decimal(whole),
                question.words().percent(share(one.value(), whole))))
        .orElse(said);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL64);
  }
}
