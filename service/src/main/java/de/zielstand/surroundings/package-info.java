/** What surrounds the measures, as series over days: context figures that somebody brought. */
@NullMarked
package de.zielstand.surroundings;

import org.jspecify.annotations.NullMarked;
