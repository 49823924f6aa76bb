package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Rows and columns of cells: a matrix, a heat map, a board. On the screen its table is its drawing.
 *
 * @param corner what the names of the rows are
 */
public record Grid(String corner, List<String> columns, List<Row> rows) implements Chart {

  public record Row(String name, Optional<String> address, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What stands where a row and a column meet.
   *
   * @param text short, as it is read in the cell; may be empty
   * @param title in full, for tables and readers; may be empty where the text says all
   * @param number what the text says, where that is a number
   * @param icon a symbol beside the text; may be empty
   * @param address where to read on
   */
  public record Cell(
      String text,
      String title,
      Optional<BigDecimal> number,
      Shade shade,
      String icon,
      Optional<String> address) {
    public static final Cell BLANK = of("");

    public static Cell of(String text) {
      return new Cell(text, "", Optional.empty(), new Shade.None(), "", Optional.empty());
    }
  }

  /** How a cell is filled; never the only thing that tells what it means. */
  public sealed interface Shade {
    record None() implements Shade {}

    record Toned(Tone tone) implements Shade {}

    /** From nothing at all to the whole. */
    record Strength(double share) implements Shade {
      public Strength {
        if (!(share >= 0 && share <= 1)) {
          throw new IllegalArgumentException("No share: " + share);
        }
      }
    }
  }

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (!rows.stream().allMatch(row -> row.cells().size() == width)) {
      throw new IllegalArgumentException("A row that does not fit");
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }
}
