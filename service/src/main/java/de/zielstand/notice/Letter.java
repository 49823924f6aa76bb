package de.zielstand.notice;

/** A message in plain words to one address. */
public record Letter(String to, String subject, String text) {
  public Letter {
    requireOneLine(to);
    requireOneLine(subject);
    if (text.isBlank()) {
      throw new IllegalArgumentException("A letter without words");
    }
  }

  /** A line break in a head line would let whoever typed it add head lines of their own. */
  private static void requireOneLine(String head) {
    if (head.isBlank() || head.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("Not one line of text: " + head);
    }
  }
}
