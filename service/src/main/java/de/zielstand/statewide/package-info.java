/** What the state sees of all municipalities: their releases, and the comparison between them. */
@NullMarked
package de.zielstand.statewide;

import org.jspecify.annotations.NullMarked;
