/** The frame around every page, and the one place that answers what went wrong. */
@NullMarked
package de.zielstand.page.web;

import org.jspecify.annotations.NullMarked;
