/** Tries the words and the page of the trail. */
@NullMarked
package de.zielstand.audit.web;

import org.jspecify.annotations.NullMarked;
