/** Walks over all routes and all pages, found in the router itself so that none is forgotten. */
@NullMarked
package de.zielstand.walk;

import org.jspecify.annotations.NullMarked;
