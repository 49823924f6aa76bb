/** What bodies did, held against what they should. */
@NullMarked
package de.zielstand.chronicle;

import org.jspecify.annotations.NullMarked;
