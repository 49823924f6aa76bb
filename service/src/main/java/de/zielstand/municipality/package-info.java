/** The municipalities with a KI, the Gemeinden inside a Kreis, and the rules each has settled. */
@NullMarked
package de.zielstand.municipality;

import org.jspecify.annotations.NullMarked;
