/** The place where the database may be spoken to. */
@NullMarked
package de.zielstand.planted.sql.click.store;

import org.jspecify.annotations.NullMarked;
