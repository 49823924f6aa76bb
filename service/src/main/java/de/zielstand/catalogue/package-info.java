/** The concepts of a municipality: fields of action, goals, measures and what binds them. */
@NullMarked
package de.zielstand.catalogue;

import org.jspecify.annotations.NullMarked;
