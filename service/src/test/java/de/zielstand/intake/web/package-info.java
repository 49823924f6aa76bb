/** Figures by program and on the sheet, against the running service. */
@NullMarked
package de.zielstand.intake.web;

import org.jspecify.annotations.NullMarked;
