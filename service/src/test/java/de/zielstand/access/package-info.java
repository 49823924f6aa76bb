/** Signing in, rights and accounts, tried on the real service. */
@NullMarked
package de.zielstand.access;

import org.jspecify.annotations.NullMarked;
