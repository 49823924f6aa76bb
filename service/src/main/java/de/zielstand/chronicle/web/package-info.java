/** The pages on which the chronicle is read and written. */
@NullMarked
package de.zielstand.chronicle.web;

import org.jspecify.annotations.NullMarked;
