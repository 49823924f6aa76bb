@NullMarked
package de.zielstand.intake;

import org.jspecify.annotations.NullMarked;
