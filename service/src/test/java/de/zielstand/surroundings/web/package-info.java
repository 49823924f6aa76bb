/** What is expected of context figures by call and on pages. */
@NullMarked
package de.zielstand.surroundings.web;

import org.jspecify.annotations.NullMarked;
