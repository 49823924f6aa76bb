/** What each panel of a dashboard shows for a municipality: figures drawn, tables and sentences. */
@NullMarked
package de.zielstand.panel;

import org.jspecify.annotations.NullMarked;
