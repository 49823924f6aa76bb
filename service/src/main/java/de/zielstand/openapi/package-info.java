/** The interface for programs, described for tools and for people. */
@NullMarked
package de.zielstand.openapi;

import org.jspecify.annotations.NullMarked;
