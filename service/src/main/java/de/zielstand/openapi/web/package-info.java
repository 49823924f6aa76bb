/** The description as a file and as a page. */
@NullMarked
package de.zielstand.openapi.web;

import org.jspecify.annotations.NullMarked;
