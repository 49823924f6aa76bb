/** A file that uses the building blocks of pages. */
@NullMarked
package de.zielstand.planted.borders.survey.format;

import org.jspecify.annotations.NullMarked;
