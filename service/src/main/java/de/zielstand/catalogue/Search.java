package de.zielstand.catalogue;

import de.zielstand.element.Element;
import de.zielstand.element.Notated;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the elements that speak of something; those that name it in their title come first. */
public final class Search {
  static final int MOST = 200;

  private static final int MOST_WORDS = 10;
  private static final int AROUND = 60;

  private final List<String> words;

  private Search(List<String> words) {
    this.words = words;
  }

  /**
   * An element that holds all words.
   *
   * @param said the piece of its text in which the first word stands; empty if that is the title
   */
  public record Hit(Located located, Optional<String> said, boolean inTitle) {}

  public static List<Hit> in(Catalogue catalogue, String asked) {
    List<String> words =
        Arrays.stream(plain(asked).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Search search = new Search(words);
    return Located.all(catalogue).stream()
        .flatMap(located -> search.hit(located).stream())
        .sorted(Comparator.comparing(Hit::inTitle).reversed())
        .limit(MOST)
        .toList();
  }

  private Optional<Hit> hit(Located located) {
    Element element = located.element();
    String title = element.code() + " " + element.title();
    if (holdsAll(title)) {
      return Optional.of(new Hit(located, Optional.empty(), true));
    }
    List<String> own = ownTexts(element);
    if (!holdsAll(title + " " + String.join(" ", own))) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(
            located,
            own.stream()
                .filter(text -> words.stream().anyMatch(plain(text)::contains))
                .findFirst()
                .map(this::excerpt),
            false));
  }

  private boolean holdsAll(String text) {
    String plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  /** What the elements inside it say is found there. */
  private static List<String> ownTexts(Element element) {
    List<String> texts = new ArrayList<>();
    String inner = "";
    for (Part part : Records.parts((Record) element)) {
      if (!inner.isEmpty() && part.path().startsWith(inner)) {
        continue;
      }
      if (part.value() instanceof Element && !part.path().isEmpty()) {
        inner = part.path() + ".";
      } else if (part.value() instanceof String text) {
        texts.add(text);
      } else if (part.value() instanceof Notated notated) {
        texts.add(notated.toString());
      }
    }
    return texts;
  }

  private String excerpt(String text) {
    String plain = plain(text);
    int at = words.stream().mapToInt(plain::indexOf).filter(found -> found >= 0).min().orElse(0);
    // Folding may shorten a text, so a place in the folded one is only near that in the original.
    int near = Math.clamp(at - AROUND, 0, text.length());
    int from = near == 0 ? 0 : Math.max(near, text.indexOf(' ', near));
    int to = Math.min(text.length(), at + 2 * AROUND);
    return (from > 0 ? "…" : "")
        + text.substring(from, to).strip()
        + (to < text.length() ? "…" : "");
  }

  /** Without regard to case and to the dots of umlauts, as people type in a hurry. */
  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ß", "ss");
  }
}
