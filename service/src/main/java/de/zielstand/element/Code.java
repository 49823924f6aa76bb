package de.zielstand.element;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short stable name of an element, unique in its concept; figures refer to it for years. */
public record Code(String value) implements Comparable<Code>, Notated {
  public static final String SHAPE = "[A-Z0-9][A-Za-z0-9._-]{0,39}";

  /**
   * Stands in addresses in the place of the concept where an element is beside the concepts; no
   * code begins with a small letter.
   */
  public static final String NO_CONCEPT = "gemeinsam";

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  public Code {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a code: " + value);
    }
  }

  public static Optional<Code> parse(String text) {
    return PATTERN.matcher(text).matches() ? Optional.of(new Code(text)) : Optional.empty();
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  /** With the concept it is unique in, {@code concept/code}; alone beside the concepts. */
  public String within(Optional<Code> concept) {
    return concept.map(one -> one + "/").orElse("") + this;
  }

  /** A concept, or that there is none, as a segment of an address. */
  public static String segment(Optional<Code> concept) {
    return concept.map(Code::value).orElse(NO_CONCEPT);
  }

  /** With its concept as addresses name both, {@code concept/code}. */
  public String inAddress(Optional<Code> concept) {
    return segment(concept) + "/" + this;
  }

  @Override
  public String toString() {
    return value;
  }
}
