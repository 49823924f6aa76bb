package de.zielstand.review;

import de.zielstand.element.Code;
import de.zielstand.period.Period;
import java.util.Optional;

/**
 * All figures of one measure (or goal, concept, body, duty) for one period.
 *
 * @param ownerType the simple name of the element's type
 */
public record SubmissionKey(Optional<Code> concept, String ownerType, Code owner, Period period) {}
