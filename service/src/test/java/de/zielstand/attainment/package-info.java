/**
 * Target attainment, tried on computed cases, by properties and on the edge cases of the domain.
 */
@NullMarked
package de.zielstand.attainment;

import org.jspecify.annotations.NullMarked;
