/** Accounts, sessions, tokens and the audit trail in PostgreSQL. */
@NullMarked
package de.zielstand.access.store;

import org.jspecify.annotations.NullMarked;
