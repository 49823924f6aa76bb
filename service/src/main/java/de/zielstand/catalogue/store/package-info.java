/** The versions of the catalogues in PostgreSQL, and the samples that fill them at first. */
@NullMarked
package de.zielstand.catalogue.store;

import org.jspecify.annotations.NullMarked;
