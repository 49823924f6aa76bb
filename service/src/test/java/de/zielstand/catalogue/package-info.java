/** The catalogue and its rules, tried on the sample concepts and on wrong ones. */
@NullMarked
package de.zielstand.catalogue;

import org.jspecify.annotations.NullMarked;
