/** Tries municipalities and house rules. */
@NullMarked
package de.zielstand.municipality;

import org.jspecify.annotations.NullMarked;
