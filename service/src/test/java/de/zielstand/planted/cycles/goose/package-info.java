/** A feature that needs the egg. */
@NullMarked
package de.zielstand.planted.cycles.goose;

import org.jspecify.annotations.NullMarked;
