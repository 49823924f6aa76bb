package de.zielstand.intake;

import java.util.EnumMap;
import java.util.Map;

/** A figure cell by cell as somebody typed it; what was left empty is empty text. */
public record TypedFigure(Map<Cell, String> cells, String quality, String note) {
  public static final int LONGEST_NOTE = 4_000;

  public TypedFigure {
    Map<Cell, String> stripped = new EnumMap<>(Cell.class);
    cells.forEach((cell, text) -> {
      if (!text.isBlank()) {
        stripped.put(cell, text.strip());
      }
    });
    cells = Map.copyOf(stripped);
    quality = quality.strip();
    note = note.strip();
  }

  public String text(Cell cell) {
    return cells.getOrDefault(cell, "");
  }

  /** A note alone is no figure. */
  public boolean isEmpty() {
    return cells.isEmpty();
  }
}
