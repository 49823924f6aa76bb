/** A feature that speaks to the database in the wrong place. */
@NullMarked
package de.zielstand.planted.sql.click;

import org.jspecify.annotations.NullMarked;
