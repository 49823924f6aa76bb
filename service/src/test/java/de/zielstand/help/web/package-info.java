/** Tries the help pages over HTTP. */
@NullMarked
package de.zielstand.help.web;

import org.jspecify.annotations.NullMarked;
