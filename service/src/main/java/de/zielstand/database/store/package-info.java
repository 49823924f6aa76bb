/**
 * PostgreSQL: the embedded or a given server, its migrations, and the scope of each transaction.
 */
@NullMarked
package de.zielstand.database.store;

import org.jspecify.annotations.NullMarked;
