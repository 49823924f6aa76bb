/** The map of features. */
@NullMarked
package de.zielstand;

import org.jspecify.annotations.NullMarked;
