package de.zielstand.page;

import de.zielstand.page.Problem.Place;

/** The words for a wrong figure: each code of a problem has one text. */
public final class FieldPlaces {
  private FieldPlaces() {}

  public static Place of(String path, String code, Object... parts) {
    return Place.of("figure", path, code, parts);
  }
}
