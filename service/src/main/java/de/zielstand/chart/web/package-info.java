/** Figures within pages: a live drawing, the picture it replaces, and the table of its numbers. */
@NullMarked
package de.zielstand.chart.web;

import org.jspecify.annotations.NullMarked;
