/** Letters as mail. */
@NullMarked
package de.zielstand.notice.format;

import org.jspecify.annotations.NullMarked;
