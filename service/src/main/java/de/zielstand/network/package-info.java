/** Bodies and networks: who meets, how often, who reports to whom, what was resolved. */
@NullMarked
package de.zielstand.network;

import org.jspecify.annotations.NullMarked;
