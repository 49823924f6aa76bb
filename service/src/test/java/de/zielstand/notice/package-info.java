/** Letters, checked as values. */
@NullMarked
package de.zielstand.notice;

import org.jspecify.annotations.NullMarked;
