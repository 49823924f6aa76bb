/** How fast it is, beside what the machine could do: {@code mvn -Pbench verify}. */
@NullMarked
package de.zielstand.bench;

import org.jspecify.annotations.NullMarked;
