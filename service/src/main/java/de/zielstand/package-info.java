/**
 * The map of features.
 *
 * <p>A feature's own folder is plain Java; {@code store}, {@code web} and {@code format} below it
 * deal with the database, with pages and JSON, and with files.
 *
 * <ul>
 *   <li>{@code tenancy}, {@code permission}, {@code audit}: whose rows, who may do what, who did
 *       what
 *   <li>{@code database}, {@code operation}: the server, its transactions, settings and start
 *   <li>{@code page}, {@code help}, {@code feedback}, {@code openapi}: the frame around every page,
 *       the help inside, what readers tell us, the interface for programs
 *   <li>{@code access}, {@code notice}: people, sign-in, tokens; mail
 *   <li>{@code municipality}, {@code statewide}: the KIs with their house rules; the state's pages
 *   <li>{@code period}, {@code element}, {@code figure}: time, names and numbers everything is made
 *       of
 *   <li>{@code catalogue}, {@code indicator}, {@code network}, {@code context}: a concept with its
 *       goals, measures and targets, its bodies, its context figures
 *   <li>{@code amendment}: changing a catalogue on the screen, its history, its next edition
 *   <li>{@code plausibility}: what looks odd about a figure and is asked about
 *   <li>{@code intake}: figures as people and programs bring them; the sheet
 *   <li>{@code review}: handing in figures, their approval by a second person, what is due
 *   <li>{@code yearly}: the round in which every measure tells where it is
 *   <li>{@code observation}, {@code attainment}, {@code trend}, {@code survey}, {@code progress}:
 *       what the figures say
 *   <li>{@code chart}: what is drawn, its pictures and its tables
 *   <li>{@code evaluation}: what the stored figures of a municipality come to
 *   <li>{@code disclosure}: what of it may be shown to others
 * </ul>
 */
@NullMarked
package de.zielstand;

import org.jspecify.annotations.NullMarked;
