/** What panels are made from, read from the running service. */
@NullMarked
package de.zielstand.panel.store;

import org.jspecify.annotations.NullMarked;
