/** Trends, compared with computed cases and tried by properties. */
@NullMarked
package de.zielstand.trend;

import org.jspecify.annotations.NullMarked;
