/** A feature that may calculate with Commons Math. */
@NullMarked
package de.zielstand.planted.plainness.trend;

import org.jspecify.annotations.NullMarked;
