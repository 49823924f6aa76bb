/** Own folders that ask for the time and for chance, beside one that is told. */
@NullMarked
package de.zielstand.planted.time.trend;

import org.jspecify.annotations.NullMarked;
