package de.zielstand.catalogue;

import de.zielstand.element.Prose;
import java.util.Optional;

/** What the sheet tells about how it is done; not a target, even where it holds a number. */
public record Fact(@Prose String what, Optional<String> value) {}
