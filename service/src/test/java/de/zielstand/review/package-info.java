/** Figures and their approval, tried on the real database. */
@NullMarked
package de.zielstand.review;

import org.jspecify.annotations.NullMarked;
