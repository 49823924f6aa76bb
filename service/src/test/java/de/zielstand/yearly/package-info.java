/** The yearly round against the running service. */
@NullMarked
package de.zielstand.yearly;

import org.jspecify.annotations.NullMarked;
