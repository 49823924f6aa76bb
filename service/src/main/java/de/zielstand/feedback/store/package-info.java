/** Feedback in PostgreSQL. */
@NullMarked
package de.zielstand.feedback.store;

import org.jspecify.annotations.NullMarked;
