/**
 * The map of features. A feature's own folder is plain Java; {@code store}, {@code web} and {@code
 * format} below it deal with the database, with pages and JSON, and with files.
 *
 * <ul>
 *   <li>{@code tenancy}, {@code permission}, {@code audit}: whose rows, who may do what, who did
 *       what
 *   <li>{@code database}, {@code operation}: the server, its transactions, settings and start
 *   <li>{@code page}, {@code help}: the frame around every page, words and forms, the help inside
 *   <li>{@code access}, {@code notice}: people, sign-in, tokens; mail
 *   <li>{@code municipality}: the KIs, the Gemeinden of a Kreis, their house rules
 *   <li>{@code indicator}: what is counted and what was agreed about it
 * </ul>
 */
@NullMarked
package de.zielstand;

import org.jspecify.annotations.NullMarked;
