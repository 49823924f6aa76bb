/** The house rules as objects, and their proof: each is seen to fail on a planted violation. */
@NullMarked
package de.zielstand.rules;

import org.jspecify.annotations.NullMarked;
