/** A page that asks the database itself. */
@NullMarked
package de.zielstand.planted.sql.click.web;

import org.jspecify.annotations.NullMarked;
