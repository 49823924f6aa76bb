/** Figures by program and by hand: the interface and the sheet. */
@NullMarked
package de.zielstand.intake.web;

import org.jspecify.annotations.NullMarked;
