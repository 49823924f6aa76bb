/** The catalogue in its two notations: round trips, bad input, the published schema. */
@NullMarked
package de.zielstand.catalogue.format;

import org.jspecify.annotations.NullMarked;
