/** Territories and house rules in PostgreSQL. */
@NullMarked
package de.zielstand.municipality.store;

import org.jspecify.annotations.NullMarked;
