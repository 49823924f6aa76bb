/** Context figures (Rahmendaten): what surrounds the measures without being their result. */
@NullMarked
package de.zielstand.context;

import org.jspecify.annotations.NullMarked;
