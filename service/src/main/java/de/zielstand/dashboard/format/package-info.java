/** Dashboards from YAML, those delivered with the service and those sent by people. */
@NullMarked
package de.zielstand.dashboard.format;

import org.jspecify.annotations.NullMarked;
