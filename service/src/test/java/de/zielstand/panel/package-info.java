/** Panels, filled from the samples and from catalogues written for the purpose. */
@NullMarked
package de.zielstand.panel;

import org.jspecify.annotations.NullMarked;
