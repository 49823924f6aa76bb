/** A municipality's own dashboards in PostgreSQL. */
@NullMarked
package de.zielstand.dashboard.store;

import org.jspecify.annotations.NullMarked;
