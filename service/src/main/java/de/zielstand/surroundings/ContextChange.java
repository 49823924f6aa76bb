package de.zielstand.surroundings;

import java.util.Optional;

/**
 * What is to follow.
 *
 * @param seen the number of the newest revision when this was thought of; 0 where there was none
 * @param said empty to take the figure back
 */
public record ContextChange(
    ContextKey key, int seen, Optional<Statement> said, Optional<String> reason) {}
