/** A feature that needs both and is needed by none. */
@NullMarked
package de.zielstand.planted.cycles.nest;

import org.jspecify.annotations.NullMarked;
