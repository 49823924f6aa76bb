/** How other published methods would rate a yearly series, in our reading; never our status. */
@NullMarked
package de.zielstand.progress;

import org.jspecify.annotations.NullMarked;
