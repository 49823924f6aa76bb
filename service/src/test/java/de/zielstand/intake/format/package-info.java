/** Workbooks as programs and people make them. */
@NullMarked
package de.zielstand.intake.format;

import org.jspecify.annotations.NullMarked;
