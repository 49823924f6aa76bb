package de.zielstand.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of lists on pages: as a German dictionary sorts, ä with a and ß with ss. */
public final class GermanOrder {
  private GermanOrder() {}

  public static <T> Comparator<T> by(Function<T, String> words) {
    var collator = Collator.getInstance(Locale.GERMAN);
    return (one, other) -> collator.compare(words.apply(one), words.apply(other));
  }
}
