/** The place where the clock may be read. */
@NullMarked
package de.zielstand.planted.time.trend.web;

import org.jspecify.annotations.NullMarked;
