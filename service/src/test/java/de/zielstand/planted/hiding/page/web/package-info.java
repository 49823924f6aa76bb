/** The one edge that may have public types. */
@NullMarked
package de.zielstand.planted.hiding.page.web;

import org.jspecify.annotations.NullMarked;
