/** Disclosure control, tried by hand and by an attacker with a solver of their own. */
@NullMarked
package de.zielstand.disclosure;

import org.jspecify.annotations.NullMarked;
