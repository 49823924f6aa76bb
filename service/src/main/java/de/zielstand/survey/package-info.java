/** Waves of a survey: shares with their uncertainty, and change between two waves. */
@NullMarked
package de.zielstand.survey;

import org.jspecify.annotations.NullMarked;
