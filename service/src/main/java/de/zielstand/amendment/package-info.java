/** Changing a catalogue by hand: forms drawn from its model, who changed what, and why. */
@NullMarked
package de.zielstand.amendment;

import org.jspecify.annotations.NullMarked;
