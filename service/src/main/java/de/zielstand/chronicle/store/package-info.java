/** The chronicle in PostgreSQL, where a revision is written once and never changed. */
@NullMarked
package de.zielstand.chronicle.store;

import org.jspecify.annotations.NullMarked;
