/** A store that others want to use. */
@NullMarked
package de.zielstand.planted.borders.survey.store;

import org.jspecify.annotations.NullMarked;
