/** Stretches of time: reporting periods, their calendar, and dates known only roughly. */
@NullMarked
package de.zielstand.period;

import org.jspecify.annotations.NullMarked;
