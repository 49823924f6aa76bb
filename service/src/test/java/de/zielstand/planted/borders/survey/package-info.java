/** A feature with borders to be crossed. */
@NullMarked
package de.zielstand.planted.borders.survey;

import org.jspecify.annotations.NullMarked;
