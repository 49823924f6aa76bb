/** Names that say nothing, beside one that does. */
@NullMarked
package de.zielstand.planted.naming;

import org.jspecify.annotations.NullMarked;
