package de.zielstand.chronicle;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.element.Element;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What bodies did in a year and what they owe in it. */
public record Agenda(List<Item> items, List<Pending> pending) {
  /**
   * A body with its meetings, or a duty to report with its reports.
   *
   * @param days on which something happened, in order
   */
  public record Item(Element element, List<LocalDate> days, List<Due> dues) {
    public Item {
      days = List.copyOf(days);
      dues = List.copyOf(dues);
    }

    public long count(Due.State state) {
      return dues.stream().filter(due -> due.state() == state).count();
    }
  }

  /** A resolution that is open and has a day by which it shall be done. */
  public record Pending(Body body, String text, LocalDate until) {}

  public Agenda {
    items = List.copyOf(items);
    pending = List.copyOf(pending);
  }

  /** Those of which there is something to say; resolutions by their day. */
  public static Agenda of(Catalogue catalogue, Chronicle chronicle, LocalDate today, int year) {
    List<Item> items = new ArrayList<>();
    List<Pending> pending = new ArrayList<>();
    for (Body body : catalogue.bodies()) {
      List<LocalDate> held = chronicle.meetingDays(body.code());
      items.add(
          item(body, held, MeetingDues.of(body, held, catalogue.calendar(), today), today, year));
      pending.addAll(pending(body, chronicle));
    }
    for (ReportDuty duty : catalogue.reportDuties()) {
      ReportDues reports = ReportDues.of(duty, chronicle);
      List<LocalDate> days = reports.given().stream().map(ReportDues.Given::day).toList();
      items.add(item(duty, days, reports.until(today, catalogue.calendar()), today, year));
    }
    return new Agenda(
        items.stream().filter(one -> !one.days().isEmpty() || !one.dues().isEmpty()).toList(),
        pending.stream()
            .filter(one -> one.until().getYear() == year)
            .sorted(Comparator.comparing(Pending::until))
            .toList());
  }

  private static Item item(
      Element element, List<LocalDate> days, List<Due> dues, LocalDate today, int year) {
    return new Item(
        element,
        days.stream().filter(day -> day.getYear() == year).sorted().toList(),
        dues.stream().filter(due -> due.isOf(year, today)).toList());
  }

  /** Of the concept and of what was entered alike. */
  private static List<Pending> pending(Body body, Chronicle chronicle) {
    List<Pending> pending = new ArrayList<>();
    for (Resolution resolution : body.resolutions()) {
      Optional<LocalDate> until = resolution.until().flatMap(last -> last.latest(Map.of()));
      if (resolution.state() == Resolution.State.OPEN && until.isPresent()) {
        pending.add(new Pending(body, resolution.title(), until.get()));
      }
    }
    for (Entry entry : chronicle.resolutions(body.code())) {
      if (entry.happening() instanceof ResolutionTaken taken
          && taken.state() == Resolution.State.OPEN
          && taken.until().isPresent()) {
        pending.add(new Pending(body, taken.text(), taken.until().get()));
      }
    }
    return pending;
  }
}
