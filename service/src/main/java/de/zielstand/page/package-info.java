/** What every page shares: language, words, forms of numbers and days, the frame around it. */
@NullMarked
package de.zielstand.page;

import org.jspecify.annotations.NullMarked;
