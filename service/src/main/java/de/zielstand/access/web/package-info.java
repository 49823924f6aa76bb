/** The gate every request passes, and the pages on which people come in and are looked after. */
@NullMarked
package de.zielstand.access.web;

import org.jspecify.annotations.NullMarked;
