/** The municipalities and their house rules, as pages and as JSON. */
@NullMarked
package de.zielstand.municipality.web;

import org.jspecify.annotations.NullMarked;
