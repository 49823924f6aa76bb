package de.zielstand.intake;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.intake.Wave.OnLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a table with one row per child comes to. The rows are counted as they are read, and neither
 * a row nor any column but the two is kept or named in a problem: they may say whose it is.
 *
 * @param rows how many children the table has
 */
public record ChildTable(
    int rows, List<OnLevel> levels, List<Moved> transitions, List<RowProblem> problems) {
  public static final int MOST_ROWS = 100_000;

  /** The level of this wave; empty where a child was not assessed. */
  public static final String LEVEL = "stufe";

  /** The level of the wave before; empty where that did not meet the child. */
  public static final String LEVEL_BEFORE = "stufe_vorher";

  private static final int MOST_PROBLEMS = 100;

  /** What is wrong with a table as a whole, or a cell. */
  enum Code {
    COLUMN_MISSING,
    COLUMN_TWICE,
    NO_CHILDREN,
    TOO_MANY_CHILDREN,
    NOT_A_STEP
  }

  public ChildTable {
    levels = List.copyOf(levels);
    transitions = List.copyOf(transitions);
    problems = List.copyOf(problems);
  }

  public static ChildTable of(byte[] file, Indicator indicator) {
    String text = SheetText.of(file);
    Counting counting = new Counting(indicator);
    counting.read(new SheetCsv(text, SheetCsv.separator(text), 0, 1));
    return counting.table();
  }

  /** So large that nothing of it was counted to the end. */
  public boolean isTooLarge() {
    return problems.stream().anyMatch(one -> one.code().equals(Code.TOO_MANY_CHILDREN.name()));
  }

  /** What is known after some of the rows. */
  private static final class Counting {
    private final Indicator indicator;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> on = new HashMap<>();
    private final Map<String, Map<String, Integer>> moved = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    Counting(Indicator indicator) {
      this.indicator = indicator;
      for (Level level : indicator.scale()) {
        names.put(known(level.title()), level.code().value());
      }
      for (Level level : indicator.scale()) {
        names.put(known(level.code().value()), level.code().value());
      }
    }

    void read(SheetCsv csv) {
      List<String> header =
          csv.hasNext() ? csv.next().cells().stream().map(Counting::known).toList() : List.of();
      int now = header.indexOf(LEVEL);
      int before = header.indexOf(LEVEL_BEFORE);
      if (now < 0) {
        problem(1, LEVEL, Code.COLUMN_MISSING, LEVEL);
        return;
      }
      if (now != header.lastIndexOf(LEVEL) || before != header.lastIndexOf(LEVEL_BEFORE)) {
        problem(1, LEVEL, Code.COLUMN_TWICE);
        return;
      }
      while (csv.hasNext() && problems.size() < MOST_PROBLEMS) {
        SheetCsv.Line line = csv.next();
        rows++;
        if (rows > MOST_ROWS) {
          problem(line.number(), LEVEL, Code.TOO_MANY_CHILDREN, MOST_ROWS);
          return;
        }
        count(level(line, LEVEL, now), level(line, LEVEL_BEFORE, before));
      }
      if (rows == 0) {
        problem(1, LEVEL, Code.NO_CHILDREN);
      }
    }

    private void count(Optional<String> now, Optional<String> before) {
      now.ifPresent(level -> {
        on.merge(level, 1, Integer::sum);
        before.ifPresent(from ->
            moved.computeIfAbsent(from, _ -> new HashMap<>()).merge(level, 1, Integer::sum));
      });
    }

    private Optional<String> level(SheetCsv.Line line, String column, int at) {
      String cell = at < 0 || at >= line.cells().size() ? "" : known(line.cells().get(at));
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> level = Optional.ofNullable(names.get(cell));
      if (level.isEmpty()) {
        problem(line.number(), column, Code.NOT_A_STEP);
      }
      return level;
    }

    /** Titles are typed by hand, with capitals or without. */
    private static String known(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }

    private void problem(int line, String column, Code code, Object... parts) {
      problems.add(new RowProblem(line, column, code.name(), List.of(parts)));
    }

    ChildTable table() {
      List<OnLevel> levels = new ArrayList<>();
      List<Moved> transitions = new ArrayList<>();
      for (Level level : indicator.scale()) {
        String from = level.code().value();
        levels.add(new OnLevel(from, on.getOrDefault(from, 0)));
        for (Level next : indicator.scale()) {
          String to = next.code().value();
          int count = moved.getOrDefault(from, Map.of()).getOrDefault(to, 0);
          if (count > 0) {
            transitions.add(new Moved(from, to, count));
          }
        }
      }
      return new ChildTable(rows, levels, transitions, problems);
    }
  }
}
