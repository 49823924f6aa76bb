package de.zielstand.disclosure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure computed from counts (a share, a degree, a slope): it shows only when every count it was
 * computed from shows. One that follows nothing is no figure about persons.
 */
public record Follower(String id, BigDecimal figure, List<String> follows) {
  public Follower {
    follows = List.copyOf(follows);
  }
}
