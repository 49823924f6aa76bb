/** Pages and calls with which context figures are looked at and brought. */
@NullMarked
package de.zielstand.surroundings.web;

import org.jspecify.annotations.NullMarked;
