/** What an own folder must not reach for. */
@NullMarked
package de.zielstand.planted.plainness.indicator.web;

import org.jspecify.annotations.NullMarked;
