/** What is drawn: one model of a chart, from which its drawings and its table both come. */
@NullMarked
package de.zielstand.chart;

import org.jspecify.annotations.NullMarked;
