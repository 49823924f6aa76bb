/** Daily counts in PostgreSQL, with or without TimescaleDB, and the sums kept beside them. */
@NullMarked
package de.zielstand.click.store;

import org.jspecify.annotations.NullMarked;
