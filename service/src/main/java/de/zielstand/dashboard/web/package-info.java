/** Pages of dashboards, their downloads, and the editor for a municipality's own. */
@NullMarked
package de.zielstand.dashboard.web;

import org.jspecify.annotations.NullMarked;
