/** The checks before a start that need no server. */
@NullMarked
package de.zielstand.database.store;

import org.jspecify.annotations.NullMarked;
