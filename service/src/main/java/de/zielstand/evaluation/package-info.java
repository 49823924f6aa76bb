/** What the stored figures of a municipality come to: each target with its status and trend. */
@NullMarked
package de.zielstand.evaluation;

import org.jspecify.annotations.NullMarked;
