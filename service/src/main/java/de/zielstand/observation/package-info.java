/** What is entered for a period, and how periods add up. */
@NullMarked
package de.zielstand.observation;

import org.jspecify.annotations.NullMarked;
