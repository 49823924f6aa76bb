/** Reads what panels are made from, each store once. */
@NullMarked
package de.zielstand.panel.store;

import org.jspecify.annotations.NullMarked;
