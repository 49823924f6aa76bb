/** The form for feedback and the list of those who look after it. */
@NullMarked
package de.zielstand.feedback.web;

import org.jspecify.annotations.NullMarked;
