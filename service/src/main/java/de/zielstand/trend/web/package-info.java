/** The trend of a series, as a call for programs. */
@NullMarked
package de.zielstand.trend.web;

import org.jspecify.annotations.NullMarked;
