/** What every page shares. */
@NullMarked
package de.zielstand.page;

import org.jspecify.annotations.NullMarked;
