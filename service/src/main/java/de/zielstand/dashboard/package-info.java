/** Dashboards as code: what a file says, which there are, and what people ask of one. */
@NullMarked
package de.zielstand.dashboard;

import org.jspecify.annotations.NullMarked;
