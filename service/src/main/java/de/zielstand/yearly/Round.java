package de.zielstand.yearly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question to every measure about one year.
 *
 * @param by who opened it
 */
public record Round(int year, LocalDate due, Instant openedAt, Optional<String> by) {}
