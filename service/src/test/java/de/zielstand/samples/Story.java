package de.zielstand.samples;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Owner;
import de.zielstand.indicator.Breakdown;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.review.SubmissionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented figures of a municipality, told line by line. */
final class Story {
  private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);

  /** Until then everything was handed in and approved, unless the story says otherwise. */
  private static final LocalDate APPROVED_UNTIL = LocalDate.of(2019, 9, 30);

  private final Catalogue catalogue;
  private final Map<Owner, List<Period>> events = new HashMap<>();
  private final Map<FigureKey, Owner> owners = new HashMap<>();
  private final NavigableMap<FigureKey, Cells> figures = new TreeMap<>();
  private final Map<SubmissionKey, String> states = new HashMap<>();

  private Story(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The lines of the file, the heading first. */
  static List<String> told(Catalogue catalogue, List<String> lines) {
    Story story = new Story(catalogue);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        story.tell(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
      }
    }
    story.addWholes();
    return story.rows();
  }

  private void tell(List<String> words) {
    switch (words.getFirst()) {
      case "events" ->
          events.put(
              owner(words.get(1)),
              Stream.of(words.get(2).split(" ", -1)).map(Story::period).toList());
      case "figure" -> run(Address.of(words.get(1)), words.get(2), words.get(3));
      case "set" -> set(Address.of(words.get(1)), period(words.get(2)), words.get(3), words.get(4));
      case "enter" ->
          enter(Address.of(words.get(1)), period(words.get(2)), words.get(3), words.get(4));
      case "drop" -> figures.remove(Address.of(words.get(1)).at(period(words.get(2))));
      case "moves" -> move(Address.of(words.get(1)), List.of(words.get(2).split(" ", -1)));
      case "quality" -> setQuality(Address.of(words.get(1)), words.get(2));
      case "state" -> {
        for (String period : words.get(2).split(" ", -1)) {
          states.put(new SubmissionKey(owner(words.get(1)), period(period)), words.get(3));
        }
      }
      default -> throw new IllegalArgumentException(words.toString());
    }
  }

  private void run(Address address, String since, String shape) {
    HeldIndicator held = address.in(catalogue);
    List<Period> periods =
        since.equals("events")
            ? Objects.requireNonNull(events.get(held.owner()), address.toString())
            : catalogue
                .calendar()
                .within(held.indicator().rhythm(), LocalDate.parse(since), LAST_DAY);
    List<Cells> cells =
        shape.startsWith("total ")
            ? periods.stream().map(period -> total(shape, period)).toList()
            : new Course(held.indicator(), periods, address.toString().hashCode()).cells(shape);
    for (int i = 0; i < periods.size(); i++) {
      put(
          held,
          new FigureKey(held.concept(), held.indicator().code(), periods.get(i), address.part()),
          cells.get(i));
    }
  }

  /** A figure that stands alone, as the whole of a Kreis beside its Gemeinden. */
  private void enter(Address address, Period period, String assignments, String note) {
    HeldIndicator held = address.in(catalogue);
    put(held, address.at(period), new Cells(Map.of()));
    set(address, period, assignments, note);
  }

  /** So many left a stock in each period, in turn; who joined follows from the figures. */
  private void move(Address address, List<String> leaving) {
    long before = -1;
    int at = 0;
    for (Map.Entry<FigureKey, Cells> one : figures.entrySet()) {
      if (address.at(one.getKey().period()).equals(one.getKey())) {
        long now = Long.parseLong(one.getValue().value());
        if (before >= 0) {
          long left = Math.max(before - now, Long.parseLong(leaving.get(at % leaving.size())));
          one.setValue(
              one.getValue()
                  .with("zugaenge", Long.toString(now - before + left))
                  .with("abgaenge", Long.toString(left)));
          at++;
        }
        before = now;
      }
    }
  }

  private void put(HeldIndicator held, FigureKey key, Cells cells) {
    figures.put(key, cells);
    owners.put(key, held.owner());
  }

  private Cells total(String shape, Period period) {
    List<Cells> parts =
        Stream.of(shape.split(" ", -1))
            .skip(1)
            .map(address -> Objects.requireNonNull(figures.get(Address.of(address).at(period))))
            .toList();
    return Course.sum(parts).with("nenner", parts.getFirst().text("nenner"));
  }

  /**
   * Of counts that are told apart, the whole is what its parts come to. Of a Kreis the service sums
   * them itself.
   */
  private void addWholes() {
    Map<FigureKey, List<FigureKey>> parts =
        figures.keySet().stream()
            .filter(key -> !key.breakdown().isEmpty())
            .filter(key -> !key.breakdown().startsWith(Breakdown.GEMEINDE + "="))
            .collect(Collectors.groupingBy(Story::whole));
    parts.forEach((whole, its) -> {
      Cells sum = Course.sum(its.stream().map(figures::get).map(Objects::requireNonNull).toList());
      Cells cells =
          sum.value().isEmpty()
              ? Cells.value("...").with("bemerkung", "Ein Teil wurde nicht erhoben.")
              : sum.with("qualitaet", quality(its.getFirst()));
      figures.put(whole, cells);
      owners.put(whole, Objects.requireNonNull(owners.get(its.getFirst())));
    });
  }

  private String quality(FigureKey key) {
    return Objects.requireNonNull(figures.get(key)).text("qualitaet");
  }

  private static FigureKey whole(FigureKey part) {
    return new FigureKey(part.concept(), part.indicator(), part.period(), "");
  }

  private void set(Address address, Period period, String assignments, String note) {
    FigureKey key = address.at(period);
    Cells cells = Objects.requireNonNull(figures.get(key), key.toString());
    for (String assignment : assignments.split(" ", -1)) {
      String column = assignment.substring(0, assignment.indexOf('='));
      String text = assignment.substring(assignment.indexOf('=') + 1);
      if (text.equals("same")) {
        FigureKey before = address.at(period.previous().orElseThrow());
        cells = cells.with(column, Objects.requireNonNull(figures.get(before)).text(column));
      } else {
        cells = Cells.isSign(text) ? Cells.value(text) : cells.with(column, text);
      }
    }
    figures.put(key, cells.with("bemerkung", note));
  }

  /** Of every figure of an indicator, its parts too. */
  private void setQuality(Address address, String quality) {
    figures.replaceAll((key, cells) ->
        key.concept().equals(address.concept()) && key.indicator().equals(address.indicator())
            ? cells.with("qualitaet", quality)
            : cells);
  }

  private List<String> rows() {
    Map<SubmissionKey, Integer> drafted = new HashMap<>();
    List<String> rows = new ArrayList<>(List.of(String.join(";", SampleRow.COLUMNS)));
    figures.forEach((key, cells) -> {
      SubmissionKey submission = new SubmissionKey(owner(key), key.period());
      String state = state(submission);
      // Of a draft the last figures are still missing.
      boolean isTyped = !state.equals("draft") || drafted.merge(submission, 1, Integer::sum) < 3;
      if (!state.equals("open") && !state.equals("late") && isTyped) {
        rows.add(SampleRow.written(catalogue.ags(), key, cells, state));
      }
    });
    List<SubmissionKey> handedIn =
        figures.keySet().stream().map(key -> new SubmissionKey(owner(key), key.period())).toList();
    for (SubmissionKey told : states.keySet()) {
      if (!handedIn.contains(told)) {
        throw new IllegalArgumentException("Nothing is told of " + told);
      }
    }
    return rows;
  }

  private String state(SubmissionKey submission) {
    boolean over = !submission.period().lastDay().isAfter(APPROVED_UNTIL);
    return states.getOrDefault(submission, over ? "approved" : "open");
  }

  private Owner owner(FigureKey key) {
    return Objects.requireNonNull(owners.get(key));
  }

  private Owner owner(String address) {
    Owner owner = Address.owner(address);
    if (catalogue.indicators().stream().noneMatch(held -> held.owner().equals(owner))) {
      throw new IllegalArgumentException("Nothing is measured of " + address);
    }
    return owner;
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow(() -> new IllegalArgumentException(code));
  }
}
