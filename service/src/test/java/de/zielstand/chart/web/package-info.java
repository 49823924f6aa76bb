/** Tests of figures within pages, in a real browser. */
@NullMarked
package de.zielstand.chart.web;

import org.jspecify.annotations.NullMarked;
