/** Handing in figures and their approval by a second person. */
@NullMarked
package de.zielstand.review;

import org.jspecify.annotations.NullMarked;
