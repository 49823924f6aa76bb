/** The files of Matomo, etracker and Apache, read as they stream in. */
@NullMarked
package de.zielstand.click.format;

import org.jspecify.annotations.NullMarked;
