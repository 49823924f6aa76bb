/** What is asked about and what is ordinary. */
@NullMarked
package de.zielstand.plausibility;

import org.jspecify.annotations.NullMarked;
