/** What the target calculator shows and refuses. */
@NullMarked
package de.zielstand.attainment.web;

import org.jspecify.annotations.NullMarked;
