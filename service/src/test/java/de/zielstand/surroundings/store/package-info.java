/** What is expected of context figures in the database. */
@NullMarked
package de.zielstand.surroundings.store;

import org.jspecify.annotations.NullMarked;
