/** Tries feedback before it is kept. */
@NullMarked
package de.zielstand.feedback;

import org.jspecify.annotations.NullMarked;
