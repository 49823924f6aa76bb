/** Click statistics by program and by hand. */
@NullMarked
package de.zielstand.click.web;

import org.jspecify.annotations.NullMarked;
