/** Survey waves, compared with computed cases. */
@NullMarked
package de.zielstand.survey;

import org.jspecify.annotations.NullMarked;
