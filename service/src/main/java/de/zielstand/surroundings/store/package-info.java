/** Context figures and the files that brought them, in the database. */
@NullMarked
package de.zielstand.surroundings.store;

import org.jspecify.annotations.NullMarked;
