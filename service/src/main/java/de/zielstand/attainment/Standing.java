package de.zielstand.attainment;

import de.zielstand.catalogue.Lifecycle;
import org.jspecify.annotations.Nullable;

/** Whether the measure is still worked on; the catalogue knows finer states. */
public enum Standing {
  PURSUED,
  DEFERRED,
  DROPPED;

  /** What has no state of its own is pursued. */
  public static Standing of(Lifecycle.@Nullable State state) {
    return switch (state) {
      case DEFERRED -> DEFERRED;
      case DROPPED -> DROPPED;
      case PLANNED, RUNNING, FINISHED, REGULAR_SERVICE -> PURSUED;
      case null -> PURSUED;
    };
  }
}
