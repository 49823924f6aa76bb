/** The rules that hold for the whole service. */
@NullMarked
package de.zielstand;

import org.jspecify.annotations.NullMarked;
