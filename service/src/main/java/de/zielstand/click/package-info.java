/** Click statistics: what other tools counted on web pages, day by day, and what it comes to. */
@NullMarked
package de.zielstand.click;

import org.jspecify.annotations.NullMarked;
