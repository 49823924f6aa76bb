package de.zielstand.review.web;

import io.micronaut.http.HttpRequest;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The year a page shows, and the others it could. */
record YearChoice(int chosen, List<Integer> all) {
  /** The one the address asks for, else the one the person looks at everywhere; else the last. */
  static YearChoice of(HttpRequest<?> request, int usual, Collection<Integer> known) {
    var all = new TreeSet<>(known);
    int asked =
        request
            .getParameters()
            .get("jahr", String.class)
            .filter(text -> text.matches("\\d{4}"))
            .map(Integer::valueOf)
            .orElse(usual);
    if (!all.contains(asked) && !all.isEmpty()) {
      asked = all.contains(usual) ? usual : all.last();
    }
    return new YearChoice(asked, List.copyOf(all));
  }
}
