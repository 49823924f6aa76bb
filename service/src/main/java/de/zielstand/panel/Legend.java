package de.zielstand.panel;

import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.indicator.DisclosureClass;
import de.zielstand.observation.Quality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What has to be said beside figures, whatever they are: quality, disclosure, source. */
final class Legend {
  private Legend() {}

  /** A list that may be added to. */
  static List<String> notes(Question question, Collection<IndicatorEvaluation> shown) {
    List<String> notes = new ArrayList<>();
    long rough =
        shown.stream()
            .filter(one -> one.quality() != null && one.quality() != Quality.MEASURED)
            .count();
    if (rough > 0) {
      notes.add(question.counted("note.rough", rough));
    }
    if (shown.stream()
        .anyMatch(one ->
            one.period() != null
                && one.held().indicator().disclosure() != DisclosureClass.NO_PERSONS)) {
      notes.add(question.text("note.persons"));
    }
    return notes;
  }

  static String source(Question question) {
    View view = question.facts().view();
    String which = view.state() == FigureState.APPROVED ? "source.approved" : "source.entered";
    String day = question.day(question.on());
    return view.asOf()
        .map(instant -> question.text(which + "-as-of", day, question.wording().instant(instant)))
        .orElseGet(() -> question.text(which, day));
  }

  static String catalogueSource(Question question) {
    return question.text("source.catalogue");
  }

  static Caption caption(Question question, String finding, String subtitle, List<String> notes) {
    return new Caption(finding, subtitle, notes, source(question));
  }
}
