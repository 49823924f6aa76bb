/** What readers tell us about a page, and whether somebody has looked after it. */
@NullMarked
package de.zielstand.feedback;

import org.jspecify.annotations.NullMarked;
