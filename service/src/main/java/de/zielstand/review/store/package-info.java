/** The log of submissions in PostgreSQL, which itself keeps four eyes. */
@NullMarked
package de.zielstand.review.store;

import org.jspecify.annotations.NullMarked;
