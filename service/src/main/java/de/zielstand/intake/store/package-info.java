/** Taking in figures and handing them in within one transaction. */
@NullMarked
package de.zielstand.intake.store;

import org.jspecify.annotations.NullMarked;
