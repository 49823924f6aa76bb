package de.zielstand.catalogue.format;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Notation;
import java.nio.charset.StandardCharsets;

/** A catalogue as a test writes it down. */
public final class WrittenCatalogue {
  private WrittenCatalogue() {}

  public static Catalogue of(String yaml) {
    return Samples.accepted(yaml.getBytes(StandardCharsets.UTF_8), Notation.YAML);
  }

  /** As the product ships it. */
  public static Catalogue sample(String name) {
    return Samples.catalogue(name);
  }
}
