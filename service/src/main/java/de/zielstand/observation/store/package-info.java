/** The revisions of figures in PostgreSQL, written once and never changed. */
@NullMarked
package de.zielstand.observation.store;

import org.jspecify.annotations.NullMarked;
