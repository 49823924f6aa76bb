package de.zielstand.panel;

import de.zielstand.catalogue.Fact;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Step;
import de.zielstand.evaluation.Holder;
import de.zielstand.observation.Revision;
import de.zielstand.page.Wording;
import de.zielstand.panel.PanelContent.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the sheet of one measure says, its steps, and what was noted beside figures. */
final class MeasurePanels {
  private static final int MOST_NOTES = 20;

  private MeasurePanels() {}

  static PanelContent sheet(Question question) {
    return one(question)
        .map(holder -> sheet(question, holder, holder.measure().orElseThrow()))
        .orElseGet(() -> question.nothing("empty.measure"));
  }

  static PanelContent steps(Question question) {
    return one(question)
        .map(holder -> steps(question, holder, holder.measure().orElseThrow()))
        .orElseGet(() -> question.nothing("empty.measure"));
  }

  /** The newest first, of the year looked at. */
  static PanelContent notes(Question question) {
    record Noted(Holder holder, String title, String address, Revision revision, String note) {}
    List<Noted> all = new ArrayList<>();
    for (var picked : question.selected().indicators()) {
      BreakdownPanel.figures(question, picked.held())
          .forEach((key, revision) -> {
            if (key.period().reportingYear() == question.facts().view().year()) {
              revision
                  .remark()
                  .note()
                  .ifPresent(note ->
                      all.add(
                          new Noted(
                              picked.holder(),
                              picked.held().indicator().title(),
                              question.places().values(picked.held()),
                              revision,
                              note)));
            }
          });
    }
    if (all.isEmpty()) {
      return question.nothing("empty.notes", question.facts().view().year());
    }
    all.sort(
        Comparator.comparing((Noted one) -> one.revision().key().period())
            .reversed()
            .thenComparing(Noted::title));
    List<String> notes = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Noted one : question.first(all, MOST_NOTES, notes)) {
      rows.add(
          List.of(
              new Cell.Words(question.when().period(one.revision().key().period())),
              new Cell.Link(new Way(one.title(), one.address())),
              new Cell.Words(one.note()),
              new Cell.Words(
                  question.day(one.revision().recordedAt().atZone(Wording.ZONE).toLocalDate()))));
    }
    return new Listing(
        Legend.caption(
            question,
            question.counted("notes.finding", all.size(), question.facts().view().year()),
            question.text("notes.subtitle"),
            notes),
        List.of(
            question.text("head.period"),
            question.text("head.indicator"),
            question.text("head.note"),
            question.text("head.entered")),
        rows);
  }

  /** The one measure that was chosen. */
  private static Optional<Holder> one(Question question) {
    List<Holder> measures =
        question.selected().holders().stream()
            .filter(holder -> holder.measure().isPresent())
            .toList();
    return measures.size() == 1 ? Optional.of(measures.getFirst()) : Optional.empty();
  }

  private static PanelContent sheet(Question question, Holder holder, Measure measure) {
    List<List<Cell>> rows = new ArrayList<>();
    say(question, rows, "state", state(question, measure.lifecycle()));
    say(question, rows, "fields", fields(holder));
    say(question, rows, "situation", measure.situation().orElse(""));
    say(question, rows, "target-group", measure.targetGroup().orElse(""));
    say(question, rows, "aim", measure.aim().orElse(""));
    say(question, rows, "effect", measure.intendedEffect().orElse(""));
    say(question, rows, "time", time(question, measure));
    say(question, rows, "responsible", responsible(question, measure));
    for (Fact fact : measure.facts()) {
      rows.add(List.of(new Cell.Words(fact.what()), new Cell.Words(fact.value().orElse("–"))));
    }
    say(question, rows, "note", measure.note().orElse(""));
    return new Listing(
        new Caption(
            question.text("sheet.finding", measure.title(), state(question, measure.lifecycle())),
            question.text("sheet.subtitle"),
            List.of(),
            Legend.catalogueSource(question)),
        List.of(question.text("head.what"), question.text("head.said")),
        rows);
  }

  private static void say(Question question, List<List<Cell>> rows, String key, String text) {
    if (!text.isEmpty()) {
      rows.add(List.of(new Cell.Words(question.text("sheet." + key)), new Cell.Words(text)));
    }
  }

  private static String state(Question question, Lifecycle lifecycle) {
    String word = question.word(lifecycle.state());
    String since =
        lifecycle
            .since()
            .map(day -> question.text("sheet.since", word, question.when().rough(day)))
            .orElse(word);
    return lifecycle.reason().map(why -> since + ": " + why).orElse(since);
  }

  private static String fields(Holder holder) {
    return holder.concept().stream()
        .flatMap(concept -> concept.fields().stream())
        .filter(field -> holder.fields().contains(field.code()))
        .map(field -> field.title())
        .collect(Collectors.joining(", "));
  }

  private static String time(Question question, Measure measure) {
    String begin = measure.begin().map(question.when()::rough).orElse("");
    String end = measure.end().map(question.when()::rough).orElse("");
    if (begin.isEmpty() && end.isEmpty()) {
      return measure.ongoing() ? question.text("sheet.ongoing") : "";
    }
    if (end.isEmpty()) {
      return question.text("sheet.from", begin);
    }
    return begin.isEmpty()
        ? question.text("sheet.to", end)
        : question.text("sheet.from-to", begin, end);
  }

  private static String responsible(Question question, Measure measure) {
    return measure.responsibles().stream()
        .map(who -> who.name() + " (" + question.word(who.part()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static PanelContent steps(Question question, Holder holder, Measure measure) {
    if (measure.steps().isEmpty()) {
      return new PanelContent.Nothing(
          question.text("empty.steps", measure.title()),
          Optional.of(
              new Way(
                  question.text("way.concept"),
                  question.places().element(holder.owner().concept(), measure.code()))));
    }
    List<List<Cell>> rows = new ArrayList<>();
    boolean dated = measure.steps().stream().anyMatch(step -> step.due().isPresent());
    boolean noted = measure.steps().stream().anyMatch(step -> step.note().isPresent());
    for (Step step : measure.steps()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Words(step.title()));
      if (dated) {
        cells.add(new Cell.Words(step.due().map(question.when()::rough).orElse("–")));
      }
      if (noted) {
        cells.add(new Cell.Words(step.note().orElse("–")));
      }
      rows.add(cells);
    }
    List<String> heads = new ArrayList<>();
    heads.add(question.text("head.step"));
    if (dated) {
      heads.add(question.text("head.until"));
    }
    if (noted) {
      heads.add(question.text("head.note"));
    }
    return new Listing(
        new Caption(
            question.counted("steps.finding", measure.steps().size(), measure.title()),
            question.text("steps.subtitle"),
            List.of(),
            Legend.catalogueSource(question)),
        heads,
        rows);
  }
}
