/** Click statistics by program and by hand, against the running service. */
@NullMarked
package de.zielstand.click.web;

import org.jspecify.annotations.NullMarked;
