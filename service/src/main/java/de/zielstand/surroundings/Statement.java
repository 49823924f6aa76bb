package de.zielstand.surroundings;

import de.zielstand.figure.PlainDecimal;
import java.math.BigDecimal;
import java.util.Optional;

/** What a source says of one figure on one day. */
public record Statement(
    String title,
    BigDecimal value,
    String unit,
    Optional<String> definition,
    String source,
    Optional<String> note) {
  public static final int LONGEST_NAME = 300;
  public static final int LONGEST_TEXT = 4_000;

  public Statement {
    value = PlainDecimal.check("wert", value);
    needed(title);
    needed(unit);
    needed(source);
    definition.ifPresent(Statement::text);
    note.ifPresent(Statement::text);
  }

  private static void needed(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("Missing or too long: " + name);
    }
  }

  private static void text(String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("Missing or too long: " + text);
    }
  }
}
