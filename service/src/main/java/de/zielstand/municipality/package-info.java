/** The tenants: municipalities with a KI, the Gemeinden inside a Kreis, and the Land itself. */
@NullMarked
package de.zielstand.municipality;

import org.jspecify.annotations.NullMarked;
