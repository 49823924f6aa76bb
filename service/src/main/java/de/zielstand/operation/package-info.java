/** Running the service: what can be set, why it does not start, the secrets it keeps. */
@NullMarked
package de.zielstand.operation;

import org.jspecify.annotations.NullMarked;
