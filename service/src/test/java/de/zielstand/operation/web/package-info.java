/** Tries who gets measurements. */
@NullMarked
package de.zielstand.operation.web;

import org.jspecify.annotations.NullMarked;
