/** Letters sent to a real mail server. */
@NullMarked
package de.zielstand.notice.format;

import org.jspecify.annotations.NullMarked;
