package de.zielstand.dashboard.web;

import de.zielstand.dashboard.Asked;
import de.zielstand.dashboard.Choices;
import de.zielstand.dashboard.Dashboard;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.Draft;
import de.zielstand.dashboard.Parameter;
import de.zielstand.dashboard.Width;
import de.zielstand.page.Crumb;
import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame;
import de.zielstand.panel.Panel;
import de.zielstand.panel.View;
import de.zielstand.period.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A dashboard as its page shows it. */
record DashboardView(
    Frame frame,
    Links links,
    DashboardName name,
    Dashboard dashboard,
    Asked asked,
    Choices choices,
    Instant now,
    List<Part> parts) {

  /** What stands on the page, from above to below. */
  sealed interface Part {
    record Filled(Width width, Panel panel) implements Part {}

    /** In the place of an included dashboard that is gone. */
    record Lost(String include) implements Part {}
  }

  /** With what the page is about. */
  String title() {
    String title = dashboard.title(frame.language());
    return dashboard
        .subject()
        .map(Dashboard.Subject::parameter)
        .flatMap(this::chosen)
        .map(subject -> title + ": " + subject)
        .orElse(title);
  }

  String address() {
    return links.of(name);
  }

  /** Of a panel's files, without their ending; nothing where the dashboard is not kept yet. */
  String address(Part.Filled filled) {
    return name.equals(Draft.UNNAMED) ? "" : address() + "/" + filled.panel().name();
  }

  List<Integer> years() {
    int year = asked.view().year();
    return IntStream.rangeClosed(
            Math.min(year, frame.view().firstYear()), Math.max(year, frame.view().lastYear()))
        .boxed()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Whether anything but the year and quarter was chosen. */
  boolean isNarrowed() {
    return asked.said().keySet().stream()
        .anyMatch(one -> one != Parameter.YEAR && one != Parameter.PERIOD && !isSubject(one));
  }

  /** What changes are held against, where the reader chose it. */
  Optional<String> compared() {
    return asked
        .view()
        .compareWith()
        .map(earlier ->
            switch (earlier) {
              case View.Earlier.On(var day) ->
                  frame.text("dashboard.compared.day", frame.wording().day(day));
              case View.Earlier.KnownAt(var instant) ->
                  frame.text("dashboard.compared.known", frame.wording().instant(instant));
            });
  }

  /** Reopens exactly this, whatever is entered later. */
  String lasting() {
    return address() + asked.frozen(now).query();
  }

  List<Crumb> crumbs() {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("dashboard.title"), links.all()),
        new Crumb(title(), ""));
  }

  /** Those the dashboard offers, and those the address says beside. */
  Set<Parameter> parameters() {
    Set<Parameter> all = new LinkedHashSet<>(dashboard.parameters());
    all.addAll(asked.said().keySet());
    return all;
  }

  boolean isSubject(Parameter parameter) {
    return dashboard
        .subject()
        .map(Dashboard.Subject::parameter)
        .filter(parameter::equals)
        .isPresent();
  }

  List<Choices.Choice> choicesOf(Parameter parameter) {
    return choices.of(parameter, frame.language());
  }

  /** In their groups, each in the order of the catalogue. */
  Map<String, List<Choices.Choice>> groupsOf(Parameter parameter) {
    return choicesOf(parameter).stream()
        .collect(
            Collectors.groupingBy(Choices.Choice::group, LinkedHashMap::new, Collectors.toList()));
  }

  String said(Parameter parameter) {
    return asked.of(parameter).orElse("");
  }

  /** The period and every other choice in force, in a few words. */
  String chosen() {
    return Stream.concat(
            Stream.of(period()), parameters().stream().flatMap(one -> chosen(one).stream()))
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> chosen(Parameter parameter) {
    return choicesOf(parameter).stream()
        .filter(choice -> choice.value().equals(said(parameter)))
        .findFirst()
        .map(Choices.Choice::title);
  }

  private String period() {
    View view = asked.view();
    return view.period().map(frame.when()::period).orElse(Integer.toString(view.year()));
  }

  /** The year and quarter, and as of when: what every figure on the page speaks of. */
  String stretch() {
    return asked
        .view()
        .asOf()
        .map(instant ->
            frame.text("dashboard.stretch.as-of", period(), frame.wording().instant(instant)))
        .orElseGet(() -> frame.text("dashboard.stretch", period()));
  }

  /** The quarters of the year, and whatever else the address asked for. */
  List<Choices.Choice> periods() {
    int year = asked.view().year();
    List<Choices.Choice> quarters =
        IntStream.rangeClosed(1, 4)
            .mapToObj(quarter ->
                new Choices.Choice("Q" + quarter, frame.text("page.quarter.nth", quarter)))
            .toList();
    String said = said(Parameter.PERIOD);
    if (said.isEmpty() || quarters.stream().anyMatch(one -> one.value().equals(said))) {
      return quarters;
    }
    var other = new ArrayList<>(quarters);
    Period period = asked.view().period().orElse(Period.year(year));
    other.add(new Choices.Choice(said, frame.when().period(period)));
    return other;
  }

  /** As fields of browsers take it, by the clock of Berlin. */
  String moment(Parameter parameter) {
    String said = said(parameter);
    return said.endsWith("Z")
        ? LocalDateTime.ofInstant(Instant.parse(said), Wording.ZONE).toString()
        : said;
  }
}
