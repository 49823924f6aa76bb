/** Figures as they come from outside. */
@NullMarked
package de.zielstand.figure;

import org.jspecify.annotations.NullMarked;
