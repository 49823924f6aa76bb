/** The container files are read and linted, for where they are built no engine may run. */
@NullMarked
package de.zielstand.deployment;

import org.jspecify.annotations.NullMarked;
