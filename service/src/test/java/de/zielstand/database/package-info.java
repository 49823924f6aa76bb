/** The scope of transactions and the start of the database, tried on real servers. */
@NullMarked
package de.zielstand.database;

import org.jspecify.annotations.NullMarked;
