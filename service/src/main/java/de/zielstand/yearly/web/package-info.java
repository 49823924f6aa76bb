/** The pages of the yearly round. */
@NullMarked
package de.zielstand.yearly.web;

import org.jspecify.annotations.NullMarked;
