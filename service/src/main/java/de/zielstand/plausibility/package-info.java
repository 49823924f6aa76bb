/** What looks odd about a figure: it is asked about and never blocked. */
@NullMarked
package de.zielstand.plausibility;

import org.jspecify.annotations.NullMarked;
