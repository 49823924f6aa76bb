package de.zielstand.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * How small and large each column can be, found by passing on what every row leaves to its columns.
 * Exact where the system is a tree (one-way tables, sums of sums, running totals); around circles
 * the true bounds can be narrower, never wider.
 */
final class Bounds {
  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final long[] low;
  private final long[] high;

  private Bounds(int columns) {
    low = new long[columns];
    high = new long[columns];
    Arrays.fill(high, UNBOUNDED);
  }

  static Bounds of(ReducedSystem system) {
    Bounds bounds = new Bounds(system.columns().size());
    // Around a circle the steps may be as small as one person each; a tree is done much sooner.
    for (int pass = 0; pass <= system.rows().size(); pass++) {
      long[] lowBefore = bounds.low.clone();
      long[] highBefore = bounds.high.clone();
      system.rows().forEach(bounds::tighten);
      if (Arrays.equals(bounds.low, lowBefore) && Arrays.equals(bounds.high, highBefore)) {
        break;
      }
    }
    return bounds;
  }

  Uncertainty uncertainty(ReducedSystem system) {
    List<Column> columns = system.columns();
    for (int column = 0; column < low.length; column++) {
      if (!columns.get(column).isWide(low[column], high[column])) {
        return Uncertainty.NARROW;
      }
    }
    return Uncertainty.WIDE;
  }

  private void tighten(Row row) {
    long lowest = 0;
    long highest = 0;
    int endlessDown = 0;
    int endlessUp = 0;
    for (int place = 0; place < row.columns.length; place++) {
      long least = least(row, place);
      long most = most(row, place);
      endlessDown += least == -UNBOUNDED ? 1 : 0;
      endlessUp += most == UNBOUNDED ? 1 : 0;
      lowest += least == -UNBOUNDED ? 0 : least;
      highest += most == UNBOUNDED ? 0 : most;
    }
    for (int place = 0; place < row.columns.length; place++) {
      long least = least(row, place);
      long most = most(row, place);
      if (endlessDown == (least == -UNBOUNDED ? 1 : 0)) {
        long others = lowest - (least == -UNBOUNDED ? 0 : least);
        atMost(row, place, row.right - others);
      }
      if (endlessUp == (most == UNBOUNDED ? 1 : 0)) {
        long others = highest - (most == UNBOUNDED ? 0 : most);
        atLeast(row, place, row.right - others);
      }
    }
  }

  private long least(Row row, int place) {
    int column = row.columns[place];
    return row.signs[place] > 0 ? low[column] : -high[column];
  }

  private long most(Row row, int place) {
    int column = row.columns[place];
    return row.signs[place] > 0 ? high[column] : -low[column];
  }

  private void atMost(Row row, int place, long limit) {
    if (row.signs[place] > 0) {
      lower(row.columns[place], limit);
    } else {
      raise(row.columns[place], -limit);
    }
  }

  private void atLeast(Row row, int place, long limit) {
    if (row.signs[place] > 0) {
      raise(row.columns[place], limit);
    } else {
      lower(row.columns[place], -limit);
    }
  }

  private void lower(int column, long limit) {
    high[column] = Math.min(high[column], limit);
  }

  private void raise(int column, long limit) {
    low[column] = Math.max(low[column], limit);
  }
}
