/** The state's pages. */
@NullMarked
package de.zielstand.statewide.web;

import org.jspecify.annotations.NullMarked;
