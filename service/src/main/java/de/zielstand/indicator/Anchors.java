package de.zielstand.indicator;

import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The dates that those of a target hang on.
 *
 * @param milestones those of the concept that have a date
 * @param begin of what the indicator belongs to, a measure's begin or a concept's entry into force
 */
public record Anchors(Map<String, LocalDate> milestones, Optional<RoughDate> begin) {
  public static final Anchors NONE = new Anchors(Map.of(), Optional.empty());

  public Anchors {
    milestones = Map.copyOf(milestones);
  }

  public Optional<LocalDate> latest(RoughDate date) {
    return date.latest(milestones);
  }

  public Optional<LocalDate> earliest(RoughDate date) {
    return date.earliest(milestones);
  }
}
