package de.zielstand.panel;

import de.zielstand.context.ContextFigure;
import de.zielstand.element.Precision;
import de.zielstand.panel.PanelContent.Listing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What surrounds the measures, never beside one of them as if it were its effect. */
final class ContextPanel {
  private ContextPanel() {}

  static PanelContent of(Question question) {
    List<ContextFigure> all = question.catalogue().contextFigures();
    if (all.isEmpty()) {
      return new PanelContent.Nothing(
          question.text("empty.context"),
          Optional.of(new Way(question.text("way.context"), question.places().contextFigures())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(question.text("context.no-effect"));
    List<List<Cell>> rows = new ArrayList<>();
    for (ContextFigure one : question.first(all, Choice.MOST, notes)) {
      rows.add(row(question, one));
    }
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
