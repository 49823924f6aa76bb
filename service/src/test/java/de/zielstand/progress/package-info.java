/** Other published methods, compared with computed vectors. */
@NullMarked
package de.zielstand.progress;

import org.jspecify.annotations.NullMarked;
