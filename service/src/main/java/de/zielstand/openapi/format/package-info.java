/** The description as YAML. */
@NullMarked
package de.zielstand.openapi.format;

import org.jspecify.annotations.NullMarked;
