/** The catalogue as YAML and JSON, and back with every problem named. */
@NullMarked
package de.zielstand.catalogue.format;

import org.jspecify.annotations.NullMarked;
