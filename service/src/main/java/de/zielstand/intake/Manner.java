package de.zielstand.intake;

import de.zielstand.observation.Remark;
import java.util.Optional;

/**
 * How a row came in.
 *
 * @param seen the number of the revision the writer had before them; empty for whatever is newest
 * @param beside who reported it and where its evidence lies; empty to keep what was said before
 * @param clears whether an empty row takes back what was entered
 * @param takesOver whether it counts as approved at once and no deadline closes it out
 */
public record Manner(
    Optional<Integer> seen, Optional<Remark> beside, boolean clears, boolean takesOver) {
  public static final Manner FILE = new Manner(Optional.empty(), Optional.empty(), false, false);

  /** Figures that were approved elsewhere. */
  public static final Manner TAKEOVER = new Manner(Optional.empty(), Optional.empty(), false, true);
}
