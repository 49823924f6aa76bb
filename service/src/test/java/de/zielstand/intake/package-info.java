/** Typed figures and what becomes of them. */
@NullMarked
package de.zielstand.intake;

import org.jspecify.annotations.NullMarked;
