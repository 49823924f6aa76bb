/** Figures as people enter them: plain decimals within limits, and what is wrong with a field. */
@NullMarked
package de.zielstand.figure;

import org.jspecify.annotations.NullMarked;
