/** Rounds and their accounts in PostgreSQL, written once and never changed. */
@NullMarked
package de.zielstand.yearly.store;

import org.jspecify.annotations.NullMarked;
