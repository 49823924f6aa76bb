/** Where the figures live: the server the service works on and the scope of each transaction. */
@NullMarked
package de.zielstand.database;

import org.jspecify.annotations.NullMarked;
