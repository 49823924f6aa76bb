package de.zielstand.evaluation.web;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.observation.AmountWords;
import de.zielstand.observation.Content;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame;
import de.zielstand.review.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A figure of an indicator as people read it, with what is said beside it. */
record FigureText(Frame frame, Indicator indicator) {

  String of(Revision revision) {
    return switch (revision.content()) {
      case Content.Value value -> new AmountWords(indicator, frame.language()).of(value.amount());
      case Content.Missing missing -> frame.word(missing.sign());
      case Content.Withdrawn _ -> frame.text("evaluation.withdrawn");
    };
  }

  String of(GemeindeSum sum) {
    return new AmountWords(indicator, frame.language()).of(sum.amount());
  }

  /** That the whole of a Kreis was entered, where its Gemeinden report too. */
  String entered(String part) {
    return part.isEmpty() && indicator.gemeinden().isPresent()
        ? frame.text("observation.entered")
        : "";
  }

  /** How well it is known, where that is less than measured, and how far it is, if not approved. */
  String besides(Revision revision, Stage stage) {
    List<String> words = new ArrayList<>();
    if (revision.content() instanceof Content.Value(var _, Quality quality)
        && quality != Quality.MEASURED) {
      words.add(frame.word(quality));
    }
    if (revision.origin() == Origin.COUNTED) {
      words.add(frame.text("evaluation.counted"));
    } else if (stage != Stage.APPROVED) {
      words.add(frame.word(stage));
    }
    return String.join(", ", words);
  }

  /** Who said it when, in a few words, and what they noted. */
  String last(Revision revision) {
    String who =
        frame.wording().day(revision.recordedAt().atZone(Wording.ZONE).toLocalDate())
            + revision.by().map(by -> ", " + by).orElse("");
    return revision.remark().note().map(note -> who + ": " + note).orElse(who);
  }

  /** Who put it in, when, how and why; and what they said. */
  List<String> story(Revision revision) {
    List<String> story = new ArrayList<>();
    story.add(
        frame.text(
            "evaluation.recorded",
            frame.wording().instant(revision.recordedAt()),
            revision.by().orElseGet(() -> frame.text("evaluation.by-itself")),
            frame.word(revision.origin())));
    revision.reason().ifPresent(why -> story.add(frame.text("evaluation.reason", why)));
    var remark = revision.remark();
    remark.note().ifPresent(note -> story.add(frame.text("evaluation.note", note)));
    remark
        .reportedBy()
        .ifPresent(who ->
            story.add(
                frame.text(
                    "evaluation.reported",
                    who,
                    remark.reportedOn().map(frame.wording()::day).orElse("–"),
                    remark.reportedWay().orElse("–"))));
    remark.evidence().ifPresent(where -> story.add(frame.text("evaluation.evidence", where)));
    return story;
  }

  /** By its value, with the title of its feature where there are several; levels by their title. */
  String part(String breakdown) {
    return breakdown.isEmpty()
        ? frame.text("evaluation.whole")
        : Arrays.stream(breakdown.split(",", -1)).map(this::pair).collect(Collectors.joining(", "));
  }

  private String pair(String written) {
    int at = written.indexOf('=');
    String key = written.substring(0, Math.max(at, 0));
    String value = written.substring(at + 1);
    return indicator.breakdowns().stream()
        .filter(feature -> feature.key().equals(key))
        .findFirst()
        .map(feature -> indicator.breakdowns().size() == 1 ? value : feature.title() + ": " + value)
        .orElseGet(() -> level(value));
  }

  private String level(String code) {
    return indicator.scale().stream()
        .filter(level -> level.code().value().equals(code))
        .findFirst()
        .map(Level::title)
        .orElse(code);
  }
}
