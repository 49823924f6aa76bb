/** Tries the help pages. */
@NullMarked
package de.zielstand.help;

import org.jspecify.annotations.NullMarked;
