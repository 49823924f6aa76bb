package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import java.time.LocalDate;
import java.util.Optional;

/** An event that starts clocks; without a date nothing that hangs on it is due. */
public record Milestone(
    Code code, String title, Optional<LocalDate> on, @Prose Optional<String> note)
    implements Element {}
