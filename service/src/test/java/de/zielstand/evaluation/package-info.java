/** Tests of what stored figures come to. */
@NullMarked
package de.zielstand.evaluation;

import org.jspecify.annotations.NullMarked;
