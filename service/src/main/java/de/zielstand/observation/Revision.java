package de.zielstand.observation;

import de.zielstand.element.Owner;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of a figure, never changed again.
 *
 * @param owner what its indicator belonged to when it was entered
 * @param number counts from 1 for each figure
 * @param by empty where the service itself wrote it
 */
public record Revision(
    FigureKey key,
    Owner owner,
    int number,
    Instant recordedAt,
    Optional<String> by,
    Origin origin,
    Optional<String> reason,
    Content content,
    Remark remark) {}
