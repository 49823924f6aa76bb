/** Whose rows they are: the keys of the tenants, and the scope every piece of work has. */
@NullMarked
package de.zielstand.tenancy;

import org.jspecify.annotations.NullMarked;
