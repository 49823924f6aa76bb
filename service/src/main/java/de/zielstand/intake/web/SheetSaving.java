package de.zielstand.intake.web;

import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Judged;
import de.zielstand.observation.Origin;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.permission.Actor;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Saves what of a sheet can be saved, and says what is wrong with the rest. */
@Singleton
final class SheetSaving {
  private static final int ATTEMPTS = 3;

  private final Intakes intakes;
  private final Inbox inbox;

  SheetSaving(Intakes intakes, Inbox inbox) {
    this.intakes = intakes;
    this.inbox = inbox;
  }

  /**
   * The rows that could not be saved, by their names.
   *
   * @param known as the one who saves may enter it
   */
  Map<String, RowState> save(
      Scope scope, Intake known, SheetInput input, Language language, Actor actor) {
    Judged judged = known.judge(input.rows(), language.decimalSign());
    for (int attempt = 1; !input.preview() && !judged.changes().isEmpty(); attempt++) {
      var outcome = inbox.take(scope, Delivery.of(judged.changes(), Origin.ENTRY), actor.id());
      if (outcome instanceof Outcome.Taken || attempt == ATTEMPTS) {
        break;
      }
      // Somebody was faster by a moment; weighed once more, their figure is a conflict of its row.
      Intake now = intakes.at(scope, actor);
      judged = now.judge(input.rows(), language.decimalSign());
    }
    return refused(judged, input, Texts.in(language));
  }

  private static Map<String, RowState> refused(Judged judged, SheetInput input, Texts texts) {
    Map<String, RowState> refused = new HashMap<>();
    for (var problem : judged.problems()) {
      var row = input.rows().get(problem.line() - 1);
      Map<String, String> cells = new HashMap<>();
      row.figure().cells().forEach((cell, text) -> cells.put(cell.field(), text));
      refused.put(
          input.names().get(problem.line() - 1),
          new RowState(
              input.names().get(problem.line() - 1),
              row.manner().seen().orElse(0),
              cells,
              row.figure().quality(),
              row.figure().note(),
              "",
              "",
              "",
              "",
              "",
              List.of(),
              RowPlaces.of(problem, false).message(texts),
              problem.column()));
    }
    return refused;
  }
}
