/** Tries the pages and calls about municipalities over HTTP. */
@NullMarked
package de.zielstand.municipality.web;

import org.jspecify.annotations.NullMarked;
