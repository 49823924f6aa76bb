/** People and how they come in: accounts, roles, sign-in, tokens, and the trace they leave. */
@NullMarked
package de.zielstand.access;

import org.jspecify.annotations.NullMarked;
