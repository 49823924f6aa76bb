package de.zielstand.observation;

import java.time.Instant;
import java.util.Optional;

/**
 * One state of a figure, never changed again.
 *
 * @param number counts from 1 for each figure
 * @param by empty where the service itself wrote it
 */
public record Revision(
    FigureKey key,
    int number,
    Instant recordedAt,
    Optional<String> by,
    Origin origin,
    Optional<String> reason,
    Content content,
    Remark remark) {}
