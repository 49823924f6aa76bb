/** What a caller hears while the database is gone. */
@NullMarked
package de.zielstand.database.web;

import org.jspecify.annotations.NullMarked;
