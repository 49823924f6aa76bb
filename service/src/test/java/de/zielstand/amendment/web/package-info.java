/** Tests of the pages on which a catalogue is changed. */
@NullMarked
package de.zielstand.amendment.web;

import org.jspecify.annotations.NullMarked;
