/** The help pages and the accessibility statement. */
@NullMarked
package de.zielstand.help.web;

import org.jspecify.annotations.NullMarked;
