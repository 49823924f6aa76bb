/** Observation sheets as files: separated text and workbooks. */
@NullMarked
package de.zielstand.intake.format;

import org.jspecify.annotations.NullMarked;
