package de.zielstand.page;

import de.zielstand.page.Problem.Place;
import java.util.Locale;

/** The words for a wrong figure: each code of a problem has one text. */
public final class FieldPlaces {
  private FieldPlaces() {}

  public static Place of(String path, String code, Object... parts) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', '-');
    return Place.field(path, code, "figure.problem." + words, parts);
  }
}
