/** The invented figures of the sample municipalities: how they come about and what they hold. */
@NullMarked
package de.zielstand.samples;

import org.jspecify.annotations.NullMarked;
