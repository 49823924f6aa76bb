package de.zielstand.page;

import de.zielstand.page.Problem.Place;
import java.util.List;
import java.util.Optional;

/** What is wrong with the fields of a form: listed above it, and said again beside each field. */
public record Mistakes(List<Place> places) {
  public static final Mistakes NONE = new Mistakes(List.of());

  public Mistakes {
    places = List.copyOf(places);
  }

  public static Mistakes of(Place... places) {
    return new Mistakes(List.of(places));
  }

  public boolean any() {
    return !places.isEmpty();
  }

  /** Empty where nothing is wrong with the field. */
  public String at(String field, Texts texts) {
    return places.stream()
        .filter(place -> place.path().equals(Optional.of(field)))
        .map(place -> place.message(texts))
        .findFirst()
        .orElse("");
  }
}
