/** Explains the product inside the product: pages in a small subset of Markdown. */
@NullMarked
package de.zielstand.help;

import org.jspecify.annotations.NullMarked;
