package de.zielstand.evaluation.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Figure;
import de.zielstand.evaluation.CourseChart;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.Track;
import de.zielstand.indicator.Indicator;
import de.zielstand.page.web.Frame;
import java.util.List;

/** How an indicator went, with what it came to as the finding. */
record CourseFigure(Frame frame, IndicatorEvaluation one, Track track) {
  Figure figure() {
    Indicator indicator = one.held().indicator();
    var words = new AttainmentWords(FigureWords.of(indicator, frame.language()));
    return new Figure(
        words.summary(one.summary()),
        frame.text(
            "evaluation.course.subtitle",
            indicator.title(),
            indicator.unit(),
            frame.word(indicator.rhythm())),
        CourseChart.of(one, track, frame.language()),
        notes(indicator),
        indicator.source().orElseGet(() -> frame.text("evaluation.course.source")));
  }

  private List<String> notes(Indicator indicator) {
    return indicator.breaks().stream()
        .map(it ->
            frame.text("evaluation.course.break", frame.when().period(it.from()), it.reason()))
        .toList();
  }
}
