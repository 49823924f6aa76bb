/** How clicks are counted and added up, tried on hand-made counts. */
@NullMarked
package de.zielstand.click;

import org.jspecify.annotations.NullMarked;
