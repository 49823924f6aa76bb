/** A page that skips the interface of its own feature. */
@NullMarked
package de.zielstand.planted.borders.survey.web;

import org.jspecify.annotations.NullMarked;
