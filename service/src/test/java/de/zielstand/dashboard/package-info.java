/** Dashboards as code: what files may say, what addresses ask, and what municipalities write. */
@NullMarked
package de.zielstand.dashboard;

import org.jspecify.annotations.NullMarked;
