/** Tests of changing a catalogue by hand. */
@NullMarked
package de.zielstand.amendment;

import org.jspecify.annotations.NullMarked;
