/** What is counted and what was agreed about it: indicators, units, rhythms, targets. */
@NullMarked
package de.zielstand.indicator;

import org.jspecify.annotations.NullMarked;
