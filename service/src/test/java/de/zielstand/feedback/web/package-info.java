/** Tries the way of feedback from its form to its end. */
@NullMarked
package de.zielstand.feedback.web;

import org.jspecify.annotations.NullMarked;
