/** Figures as people and files bring them: what they mean, and what is wrong with them. */
@NullMarked
package de.zielstand.intake;

import org.jspecify.annotations.NullMarked;
