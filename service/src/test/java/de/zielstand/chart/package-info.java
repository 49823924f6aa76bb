/** Tests of charts: what is drawn, and that it is what was meant. */
@NullMarked
package de.zielstand.chart;

import org.jspecify.annotations.NullMarked;
