/** Small numbers: decides once what may leave a municipality and keeps everything else hidden. */
@NullMarked
package de.zielstand.disclosure;

import org.jspecify.annotations.NullMarked;
