/** Bodies, their meetings and duties. */
@NullMarked
package de.zielstand.network;

import org.jspecify.annotations.NullMarked;
