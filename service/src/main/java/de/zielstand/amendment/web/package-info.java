/** The pages on which a catalogue is changed, and those that tell what was changed. */
@NullMarked
package de.zielstand.amendment.web;

import org.jspecify.annotations.NullMarked;
