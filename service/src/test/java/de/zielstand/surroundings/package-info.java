/** What is expected of context figures. */
@NullMarked
package de.zielstand.surroundings;

import org.jspecify.annotations.NullMarked;
