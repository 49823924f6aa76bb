/** The catalogue for programs and for people. */
@NullMarked
package de.zielstand.catalogue.web;

import org.jspecify.annotations.NullMarked;
