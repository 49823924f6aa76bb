package de.zielstand.review;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who has handed in what of a year: a row for each owner, a column for each quarter or longer
 * period. Weeks, months and events stand in the quarter they lie in.
 */
public record Completeness(List<Period> columns, List<Row> rows) {
  /** The shorter ones first, so that those of one rhythm stand side by side. */
  private static final Comparator<Period> BY_RHYTHM =
      Comparator.comparing(Period::kind).thenComparing(Comparator.naturalOrder());

  private static final Comparator<Owner> BY_CODE =
      Comparator.comparing((Owner owner) -> owner.concept().isEmpty())
          .thenComparing(owner -> owner.concept().map(Code::value).orElse(""))
          .thenComparing(Owner::code)
          .thenComparing(Owner::type);

  public Completeness {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What one owner hands in over the year; a column in which nothing is owed has no cell. */
  public record Row(Owner owner, String title, SortedMap<Period, Cell> cells) {
    public Optional<Cell> cell(Period column) {
      return Optional.ofNullable(cells.get(column));
    }

    public Tally tally() {
      return Tally.of(cells.values().stream().flatMap(cell -> cell.duties().stream()).toList());
    }
  }

  /** The submissions of one owner in one column, in the order of time. */
  public record Cell(List<Duty> duties) {
    public Cell {
      duties = duties.stream().sorted(Comparator.comparing(duty -> duty.key().period())).toList();
    }

    /** The most urgent of them stands for all. */
    public DutyState state() {
      return duties.stream().map(Duty::state).min(Comparator.naturalOrder()).orElseThrow();
    }

    public Tally tally() {
      return Tally.of(duties);
    }
  }

  /** How many there are, and how many of them are handed in and approved. */
  public record Tally(int approved, int handedIn, int all) {
    static Tally of(Collection<Duty> duties) {
      return new Tally(
          count(duties, DutyState.APPROVED::equals),
          count(duties, DutyState::isHandedIn),
          duties.size());
    }

    private static int count(Collection<Duty> duties, Predicate<DutyState> is) {
      return (int) duties.stream().filter(duty -> is.test(duty.state())).count();
    }
  }

  /** Rows stand by concept and code, what is beside the concepts last. */
  public static Completeness of(int year, Collection<Duty> duties) {
    List<Duty> ofYear =
        duties.stream().filter(duty -> column(duty).reportingYear() == year).toList();
    Map<Owner, List<Duty>> byOwner =
        ofYear.stream()
            .collect(Collectors.groupingBy(duty -> duty.key().owner(), Collectors.toList()));
    return new Completeness(
        ofYear.stream().map(Completeness::column).distinct().sorted(BY_RHYTHM).toList(),
        byOwner.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Row::owner, BY_CODE))
            .toList());
  }

  public Tally tally(Period column) {
    return Tally.of(duties(row -> row.cell(column).stream().toList()));
  }

  public Tally tally() {
    return Tally.of(duties(row -> row.cells().values()));
  }

  private List<Duty> duties(Function<Row, Collection<Cell>> cells) {
    return rows.stream()
        .flatMap(row -> cells.apply(row).stream())
        .flatMap(cell -> cell.duties().stream())
        .toList();
  }

  private static Row row(Owner owner, List<Duty> duties) {
    SortedMap<Period, Cell> cells = new TreeMap<>();
    duties.stream()
        .collect(Collectors.groupingBy(Completeness::column))
        .forEach((column, within) -> cells.put(column, new Cell(within)));
    return new Row(owner, duties.getFirst().title(), cells);
  }

  /** In which column a submission stands. */
  public static Period column(Duty duty) {
    Period period = duty.key().period();
    return switch (period.kind()) {
      // A week belongs to the quarter of its Thursday, as it does to the year.
      case WEEK -> quarter(period.firstDay().plusDays(3));
      case MONTH, EVENT -> quarter(period.firstDay());
      case QUARTER, HALF_YEAR, YEAR, SCHOOL_HALF_YEAR, SCHOOL_YEAR, TWO_YEARS -> period;
    };
  }

  private static Period quarter(LocalDate day) {
    return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
