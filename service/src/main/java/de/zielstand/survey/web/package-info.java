/** Shares, changes and their tests, as calls for programs. */
@NullMarked
package de.zielstand.survey.web;

import org.jspecify.annotations.NullMarked;
