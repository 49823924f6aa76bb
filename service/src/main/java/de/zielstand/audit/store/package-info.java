/** The trace in PostgreSQL, written once and never changed. */
@NullMarked
package de.zielstand.audit.store;

import org.jspecify.annotations.NullMarked;
