/** The files of Matomo, etracker and Apache as they really look, and as they come broken. */
@NullMarked
package de.zielstand.click.format;

import org.jspecify.annotations.NullMarked;
