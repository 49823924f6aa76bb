/** Daily counts in the database against a plain model. */
@NullMarked
package de.zielstand.click.store;

import org.jspecify.annotations.NullMarked;
