/** Who may do what: the roles, and the declaration every route carries. */
@NullMarked
package de.zielstand.permission;

import org.jspecify.annotations.NullMarked;
