package de.zielstand.catalogue.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words somebody meant who wrote another. */
final class Spelling {
  private static final int LONGEST = 40;
  private static final int SHORT = 5;

  private Spelling() {}

  /** Empty where none is near: two letters may be wrong, in a short word one. */
  static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String word = written.toLowerCase(Locale.ROOT);
    int most = word.length() < SHORT ? 1 : 2;
    return known.stream()
        .filter(one -> distance(word, one.toLowerCase(Locale.ROOT)) <= most)
        .min(Comparator.comparingInt(one -> distance(word, one.toLowerCase(Locale.ROOT))));
  }

  /** How many letters have to be added, left out or changed; two that changed places count two. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
