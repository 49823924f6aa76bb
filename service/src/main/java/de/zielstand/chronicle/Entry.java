package de.zielstand.chronicle;

import java.time.Instant;
import java.util.Optional;

/**
 * One revision of what was entered about a happening.
 *
 * @param number counts from 1 in each municipality; an entry keeps it
 * @param revision counts from 1 for each entry
 * @param by empty for samples
 * @param reason why it was changed or withdrawn
 */
public record Entry(
    int number,
    int revision,
    Happening happening,
    Instant recordedAt,
    Optional<String> by,
    Optional<String> reason,
    boolean withdrawn,
    boolean sample) {}
