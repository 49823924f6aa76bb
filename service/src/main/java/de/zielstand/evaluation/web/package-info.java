/** Where a municipality stands and by which figures: as pages, and for programs. */
@NullMarked
package de.zielstand.evaluation.web;

import org.jspecify.annotations.NullMarked;
