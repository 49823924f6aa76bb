package de.zielstand.catalogue;

import de.zielstand.element.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The edition before: one of this catalogue, or one known only by its title. Codes that are not
 * mapped kept their name.
 */
public record Predecessor(Optional<Code> concept, Optional<String> title, List<Renamed> codes) {
  public Predecessor {
    codes = List.copyOf(codes);
  }

  /** Old to new. */
  public Map<Code, Code> mapping() {
    return codes.stream().collect(Collectors.toUnmodifiableMap(Renamed::was, Renamed::is));
  }

  /** An element that got a new code, so that its figures go on under it. */
  public record Renamed(Code was, Code is) {}
}
