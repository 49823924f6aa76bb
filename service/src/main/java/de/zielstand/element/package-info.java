/** What all parts of a catalogue share: codes, assumptions, flaws and problems. */
@NullMarked
package de.zielstand.element;

import org.jspecify.annotations.NullMarked;
