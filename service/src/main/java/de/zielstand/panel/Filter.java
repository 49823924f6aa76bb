package de.zielstand.panel;

import de.zielstand.attainment.Status;
import java.util.Optional;

/**
 * What narrows all panels of a page; elements by code or {@code concept/code}, as the address has
 * them. What the catalogue does not know finds nothing, and panels say so.
 *
 * @param responsible by name
 */
public record Filter(
    Optional<String> field,
    Optional<String> measure,
    Optional<String> indicator,
    Optional<String> responsible,
    Optional<Status> status) {
  public static final Filter NONE =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
