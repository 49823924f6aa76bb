/** A feature that needs the goose. */
@NullMarked
package de.zielstand.planted.cycles.egg;

import org.jspecify.annotations.NullMarked;
