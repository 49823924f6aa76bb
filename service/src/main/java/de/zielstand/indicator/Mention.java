package de.zielstand.indicator;

import de.zielstand.element.Notated;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the source states it: a sheet or chapter, and which part of it. The same sub-goal may stand
 * on several sheets.
 */
public record Mention(String sheet, Optional<String> part) implements Notated {
  private static final Pattern SHAPE = Pattern.compile("([^:]{1,80})(?:: (.{1,80}))?");

  public static Optional<Mention> parse(String text) {
    var matcher = SHAPE.matcher(text);
    return matcher.matches()
        ? Optional.of(new Mention(matcher.group(1), Optional.ofNullable(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return part.map(named -> sheet + ": " + named).orElse(sheet);
  }
}
