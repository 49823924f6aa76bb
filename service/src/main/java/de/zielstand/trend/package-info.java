/** Where a series is going: its line, how sure that is, and where it would arrive. */
@NullMarked
package de.zielstand.trend;

import org.jspecify.annotations.NullMarked;
