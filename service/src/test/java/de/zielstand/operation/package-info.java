/** Starting and stopping, as a process of its own. */
@NullMarked
package de.zielstand.operation;

import org.jspecify.annotations.NullMarked;
