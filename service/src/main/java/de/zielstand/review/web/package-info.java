/** The lists of what is to be handed in, its calendar, and who answers for what. */
@NullMarked
package de.zielstand.review.web;

import org.jspecify.annotations.NullMarked;
