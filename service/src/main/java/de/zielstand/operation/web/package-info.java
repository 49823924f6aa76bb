/** What machines ask to watch the service. */
@NullMarked
package de.zielstand.operation.web;

import org.jspecify.annotations.NullMarked;
