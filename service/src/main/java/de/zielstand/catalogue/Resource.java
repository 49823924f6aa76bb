package de.zielstand.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** Means of a measure, by year where the source says one, planned and used. */
public record Resource(
    Kind kind,
    String title,
    Optional<Integer> year,
    Optional<BigDecimal> planned,
    Optional<BigDecimal> actual,
    Optional<String> source) {
  /** Posts and hours of staff, money, or things. */
  public enum Kind {
    POSTS,
    HOURS,
    MONEY,
    MATERIAL
  }
}
