/** Own folders that are not plain Java, beside one that is. */
@NullMarked
package de.zielstand.planted.plainness.indicator;

import org.jspecify.annotations.NullMarked;
