package de.zielstand.disclosure;

import java.util.BitSet;
import java.util.List;

/** What an attack on the unknowns of a table came to. */
sealed interface Verdict {
  /** Every hidden cell keeps enough possible values. */
  record Safe() implements Verdict {}

  /** Some do not; of each of these sets at least one more cell has to be hidden. */
  record Narrowed(List<BitSet> remedies) implements Verdict {}

  /** Too large, or no time left. */
  record Undecided() implements Verdict {}
}
