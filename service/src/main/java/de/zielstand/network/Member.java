package de.zielstand.network;

import de.zielstand.element.Prose;
import java.util.Optional;

/** A seat by its role or office, never by the person who holds it. */
public record Member(@Prose String role, Optional<Integer> seats) {}
