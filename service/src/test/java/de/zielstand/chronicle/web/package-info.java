/** The chronicle's pages, filled in rightly and wrongly. */
@NullMarked
package de.zielstand.chronicle.web;

import org.jspecify.annotations.NullMarked;
