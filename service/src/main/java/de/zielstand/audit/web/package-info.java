/** The trace as a page. */
@NullMarked
package de.zielstand.audit.web;

import org.jspecify.annotations.NullMarked;
