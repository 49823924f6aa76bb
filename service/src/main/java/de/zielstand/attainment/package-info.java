/** How far a target is reached, how that compares with the calendar, and why it is judged so. */
@NullMarked
package de.zielstand.attainment;

import org.jspecify.annotations.NullMarked;
