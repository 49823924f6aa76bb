package de.zielstand.intake.web;

import de.zielstand.intake.ChildTable;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.Wave;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.intake.Wave.OnLevel;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.JsonFields;
import java.util.List;
import java.util.Optional;

/** A wave out of a document, and what is wrong with one in the words of the reader. */
final class SentWave {
  private static final int MOST_LEVELS = 100;

  private SentWave() {}

  static Wave json(byte[] body) {
    var document = JsonFields.of(body);
    var levels =
        document.objects("levels", MOST_LEVELS).stream()
            .map(one -> new OnLevel(one.text("level"), one.neededWhole("count")))
            .toList();
    var moved =
        document.has("transitions")
            ? document.objects("transitions", MOST_LEVELS * MOST_LEVELS).stream()
                .map(one -> new Moved(one.text("from"), one.text("to"), one.neededWhole("count")))
                .toList()
            : List.<Moved>of();
    int eligible = document.neededWhole("eligible");
    var wave =
        new Wave(
            document.text("indicator"),
            document.text("period"),
            document.text("instrument"),
            document.text("version"),
            eligible,
            levels,
            moved);
    return document.make(() -> wave);
  }

  static Place place(RowProblem problem) {
    var place = RowPlaces.of(problem.line(), problem.column(), problem.code(), problem.parts());
    return problem.line() > 0
        ? place
        : new Place(
            Optional.empty(),
            Optional.empty(),
            Optional.of(problem.column()),
            place.code(),
            place.textKey(),
            place.parts());
  }

  static Refusal refusal(List<RowProblem> problems) {
    return refusal(Problem.Kind.INVALID, problems);
  }

  static Refusal refusal(ChildTable table) {
    return refusal(
        table.isTooLarge() ? Problem.Kind.TOO_LARGE : Problem.Kind.INVALID, table.problems());
  }

  private static Refusal refusal(Problem.Kind kind, List<RowProblem> problems) {
    return new Refusal(
        new Problem(kind, "intake.wave.problem")
            .at(
                problems.stream()
                    .limit(ObservationsApi.MOST_PROBLEMS)
                    .map(SentWave::place)
                    .toList()));
  }
}
