/** Pages of one feature that use another's. */
@NullMarked
package de.zielstand.planted.borders.click.web;

import org.jspecify.annotations.NullMarked;
