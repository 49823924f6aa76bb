/** The target calculator: as a page to try a target on, and as a call for programs. */
@NullMarked
package de.zielstand.attainment.web;

import org.jspecify.annotations.NullMarked;
