/** The yearly round, in which every measure tells where it is. */
@NullMarked
package de.zielstand.yearly;

import org.jspecify.annotations.NullMarked;
