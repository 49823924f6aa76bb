/** Letters to people outside the pages, and the post that carries them. */
@NullMarked
package de.zielstand.notice;

import org.jspecify.annotations.NullMarked;
