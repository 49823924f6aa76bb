/** The pages of dashboards, called and looked at as people do. */
@NullMarked
package de.zielstand.dashboard.web;

import org.jspecify.annotations.NullMarked;
