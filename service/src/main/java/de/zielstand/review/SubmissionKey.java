package de.zielstand.review;

import de.zielstand.element.Owner;
import de.zielstand.period.Period;

/** All figures of one measure (or goal, concept, body, duty) for one period. */
public record SubmissionKey(Owner owner, Period period) {}
