/** Targets, indicators and what they refuse to be. */
@NullMarked
package de.zielstand.indicator;

import org.jspecify.annotations.NullMarked;
