/** The trace of every change of rights and settings. */
@NullMarked
package de.zielstand.audit;

import org.jspecify.annotations.NullMarked;
