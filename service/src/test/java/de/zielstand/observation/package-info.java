/** How figures add up over periods. */
@NullMarked
package de.zielstand.observation;

import org.jspecify.annotations.NullMarked;
