/** Periods and imprecise dates, by cases and by properties. */
@NullMarked
package de.zielstand.period;

import org.jspecify.annotations.NullMarked;
