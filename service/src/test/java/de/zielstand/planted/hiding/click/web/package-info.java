/** A page open to all, beside one that hides. */
@NullMarked
package de.zielstand.planted.hiding.click.web;

import org.jspecify.annotations.NullMarked;
