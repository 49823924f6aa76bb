package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.chart.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a panel shows, in the language of the one who reads. */
public sealed interface PanelContent {

  /**
   * A figure.
   *
   * @param ways to what its marks stand for
   */
  record Drawn(Figure figure, List<Way> ways) implements PanelContent {
    public Drawn {
      ways = List.copyOf(ways);
    }
  }

  /**
   * One number.
   *
   * @param number with its unit
   * @param about which period it is of and how it was put together
   * @param change since the period before
   */
  record Tile(
      Caption caption,
      String number,
      String about,
      Optional<Cell.Judged> judged,
      Optional<String> change,
      Optional<Way> way)
      implements PanelContent {}

  /** Sentences, the most important first. */
  record Words(List<String> sentences) implements PanelContent {
    public Words {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * How many targets have which status, a row for each field of action.
   *
   * @param since what changes are counted from; empty where nothing is held against
   */
  record Board(Caption caption, List<Status> statuses, List<Row> rows, Row total, String since)
      implements PanelContent {
    public Board {
      statuses = List.copyOf(statuses);
      rows = List.copyOf(rows);
    }

    /**
     * One field of action, or all.
     *
     * @param field its address is empty where there is no page
     * @param counts one for each status of the board
     * @param others of all other statuses
     * @param handedIn how many of the figures owed by now are there
     * @param better how many targets stand better than on the day it is held against
     */
    public record Row(
        Way field,
        List<Integer> counts,
        int others,
        int handedIn,
        int owed,
        int better,
        int worse) {
      public Row {
        counts = List.copyOf(counts);
      }
    }
  }

  /** Rows of cells below their heads. */
  record Listing(Caption caption, List<String> heads, List<List<Cell>> rows)
      implements PanelContent {
    public Listing {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = heads.size();
      if (rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("Not as many cells as heads");
      }
    }

    /** Whether a column holds numbers and so is set to the right, its head too. */
    public boolean isNumeric(int column) {
      return !rows.isEmpty()
          && rows.stream().allMatch(row -> row.get(column) instanceof Cell.Digits);
    }
  }

  /** Days on which something is due or was done, month by month. */
  record Calendar(Caption caption, List<Month> months) implements PanelContent {
    public Calendar {
      months = List.copyOf(months);
    }

    public record Month(String title, List<Day> days) {
      public Month {
        days = List.copyOf(days);
      }
    }

    /** How what is due stands; the word says it too. */
    public enum Standing {
      DONE,
      OPEN,
      MISSED;

      /** The symbol beside the word. */
      public String icon() {
        return switch (this) {
          case DONE -> "reached";
          case OPEN -> "clock";
          case MISSED -> "missed";
        };
      }

      public String tone() {
        return switch (this) {
          case DONE -> "reached";
          case OPEN -> "neutral";
          case MISSED -> "missed";
        };
      }
    }

    public record Day(LocalDate on, String day, Standing standing, String word, Way what) {}
  }

  /** There is nothing to show yet; the sentence says what to do about it. */
  record Nothing(String sentence, Optional<Way> way) implements PanelContent {}

  /** The panel asks for something that is not there. */
  record Trouble(String sentence) implements PanelContent {}
}
