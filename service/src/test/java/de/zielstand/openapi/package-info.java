/** Compares the description of the interface with the router. */
@NullMarked
package de.zielstand.openapi;

import org.jspecify.annotations.NullMarked;
