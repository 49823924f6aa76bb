package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chronicle.Agenda;
import de.zielstand.chronicle.Due;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.network.Body;
import de.zielstand.network.MeetingRhythm;
import de.zielstand.network.ReportDuty;
import de.zielstand.panel.PanelContent.Listing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Meetings and reports of a year, due and done, and resolutions that are open. */
final class NetworkPanels {
  private NetworkPanels() {}

  static PanelContent meetings(Question question) {
    return items(
        question,
        "meetings",
        element -> element instanceof Body body && isChosen(question, body.code()));
  }

  static PanelContent reports(Question question) {
    return items(
        question,
        "reports",
        element -> element instanceof ReportDuty duty && isChosen(question, duty.code()));
  }

  static PanelContent resolutions(Question question) {
    List<Agenda.Pending> open = new ArrayList<>();
    int year = question.facts().view().year();
    // What was to be done in years before and is not yet is the most urgent of all.
    for (int back = 5; back >= -1; back--) {
      open.addAll(agenda(question, year - back).pending());
    }
    List<Agenda.Pending> chosen =
        open.stream().filter(one -> isChosen(question, one.body().code())).toList();
    if (chosen.isEmpty()) {
      return question.nothing("empty.resolutions");
    }
    List<String> notes = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Agenda.Pending one : question.first(chosen, Choice.MOST, notes)) {
      rows.add(
          List.of(
              new Cell.Words(one.text()),
              new Cell.Link(new Way(one.body().title(), question.places().body(one.body().code()))),
              new Cell.Words(question.day(one.until())),
              new Cell.Words(left(question, one.until()))));
    }
    long late = chosen.stream().filter(one -> one.until().isBefore(today(question))).count();
    return new Listing(
        new Caption(
            question.counted("resolutions.finding", chosen.size(), late),
            question.text("resolutions.subtitle", question.day(today(question))),
            notes,
            question.text("source.chronicle")),
        List.of(
            question.text("head.resolution"),
            question.text("head.body"),
            question.text("head.until"),
            question.text("head.left")),
        rows);
  }

  static Agenda agenda(Question question, int year) {
    return Agenda.of(question.catalogue(), question.facts().chronicle(), today(question), year);
  }

  static String left(Question question, LocalDate until) {
    long days = ChronoUnit.DAYS.between(today(question), until);
    return days < 0
        ? question.counted("days.late", -days)
        : days == 0 ? question.text("days.today") : question.counted("days.left", days);
  }

  /** The day looked at: what came later is not told. */
  static LocalDate today(Question question) {
    return question.on();
  }

  private static PanelContent items(Question question, String key, Predicate<Element> wanted) {
    int year = question.facts().view().year();
    List<Agenda.Item> items =
        agenda(question, year).items().stream()
            .filter(item -> wanted.test(item.element()))
            .toList();
    if (items.isEmpty()) {
      return question.nothing("empty." + key, year);
    }
    List<String> notes = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Agenda.Item item : question.first(items, Choice.MOST, notes)) {
      rows.add(
          List.of(
              new Cell.Link(way(question, item.element())),
              new Cell.Words(rhythm(question, item.element())),
              number(question, held(question, item)),
              number(question, item.count(Due.State.DONE)),
              number(question, item.count(Due.State.OPEN)),
              number(question, item.count(Due.State.MISSED))));
    }
    notes.add(question.text(key + ".note"));
    return new Listing(
        new Caption(
            finding(question, key, year, items),
            question.text(key + ".subtitle", year),
            notes,
            question.text("source.chronicle")),
        List.of(
            question.text(key + ".head"),
            question.text("head.rhythm"),
            question.text(key + ".held"),
            question.text("head.done"),
            question.text("head.open"),
            question.text("head.missed")),
        rows);
  }

  private static String finding(Question question, String key, int year, List<Agenda.Item> items) {
    long held = items.stream().mapToLong(item -> held(question, item)).sum();
    long missed = items.stream().mapToLong(item -> item.count(Due.State.MISSED)).sum();
    String first = question.counted(key + ".finding", held, year);
    return missed == 0 ? first : first + " " + question.counted(key + ".missed", missed);
  }

  private static long held(Question question, Agenda.Item item) {
    return item.days().stream().filter(day -> !day.isAfter(today(question))).count();
  }

  private static boolean isChosen(Question question, Code code) {
    List<String> bodies = question.choice().bodies();
    return bodies.isEmpty() || bodies.contains(code.value());
  }

  static Way way(Question question, Element element) {
    return new Way(
        element.title(),
        element instanceof Body
            ? question.places().body(element.code())
            : question.places().duty(element.code()));
  }

  private static String rhythm(Question question, Element element) {
    return element instanceof Body body
        ? body.rhythm().map(MeetingRhythm::stated).orElse(question.text("rhythm.none"))
        : element instanceof ReportDuty duty
            ? duty.trigger().stated().orElseGet(() -> question.word(duty.trigger().kind()))
            : "";
  }

  private static Cell number(Question question, long number) {
    BigDecimal exactly = BigDecimal.valueOf(number);
    return new Cell.Digits(exactly, FigureWords.plain(question.language()).of(exactly));
  }
}
